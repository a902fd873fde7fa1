// The least a Qt program with a window costs: one label. Prints its resident memory once it has been painted, and ends.
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

namespace {

/// Resident memory of this process in kB; 0 where the system does not tell.
long residentKb() {
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLong();
    return 0;
}

class Label : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        if (!m_reported)
            QTimer::singleShot(0, this, [] {
                std::printf("rss_kb %ld\n", residentKb());
                std::fflush(stdout);
                QApplication::quit();
            });
        m_reported = true;
    }

private:
    bool m_reported = false;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new Label("Scalewatt"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
