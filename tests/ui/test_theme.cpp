// Colours keep the contrast that was promised, and print keeps its sizes.
#include <QtTest>

#include "ui/look/theme.h"

using namespace ui;

namespace {

constexpr double readable = 4.5; // WCAG 2.1 AA for text of normal size
constexpr std::array<LineRole, 6> roles{LineRole::Scenario1, LineRole::Scenario2, LineRole::Scenario3,
                                        LineRole::Scenario4, LineRole::Scenario5, LineRole::Baseline};

Theme named(const QString& form) {
    if (form == u"dark")
        return Theme::dark();
    return form == u"print" ? Theme::print() : Theme::light();
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01); // a well-known near miss of 4.5
    }

    void isReadable_data() {
        QTest::addColumn<QString>("form");
        for (const char* form : {"light", "dark", "print"})
            QTest::newRow(form) << form;
    }
    void isReadable() {
        QFETCH(QString, form);
        const Theme theme = named(form);
        for (const QColor& colour : {theme.text, theme.muted, theme.accent, theme.warning, theme.error})
            QVERIFY2(contrast(colour, theme.ground) >= readable, qPrintable(colour.name()));
        for (LineRole role : roles) {
            QVERIFY2(contrast(theme.line(role).colour, theme.ground) >= readable, qPrintable(form));
            const QColor band = blended(theme.band(role), theme.ground);
            QVERIFY2(contrast(theme.text, band) >= readable, qPrintable(form + band.name()));
        }
    }

    void isAsMeasured() {
        const std::array<double, 6> onWhite{5.2, 4.8, 5.5, 5.4, 4.9, 9.6};
        const std::array<double, 6> onDark{7.2, 6.4, 7.2, 7.6, 8.5, 10.8};
        for (std::size_t i = 0; i < roles.size(); ++i) {
            const Theme light = Theme::light();
            const Theme dark = Theme::dark();
            QVERIFY(std::abs(contrast(light.line(roles[i]).colour, light.ground) - onWhite[i]) <= 0.06);
            QVERIFY(std::abs(contrast(dark.line(roles[i]).colour, dark.ground) - onDark[i]) <= 0.06);
        }
    }

    void linesDifferWithoutColour() {
        const Theme theme = Theme::light();
        QVERIFY(theme.line(LineRole::Scenario1).dashes.isEmpty());
        for (std::size_t i = 0; i < roles.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(theme.lines[i].dashes != theme.lines[j].dashes);
    }

    void followsThePalette() {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor("#202020"));
        palette.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(Theme::forPalette(palette).form, Theme::Form::Dark);
        palette.setColor(QPalette::Window, QColor("#F0F0F0"));
        palette.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(Theme::forPalette(palette).form, Theme::Form::Light);
    }

    void printsAtTheSizesOfAJournal() {
        const Theme print = Theme::print();
        for (TextRole role : {TextRole::Small, TextRole::Base, TextRole::Section}) {
            const double points = print.font(role).pixelSize() / print.unit;
            QVERIFY(points >= 7.0 && points <= 8.0);
        }
        QCOMPARE(print.pen(LineRole::Scenario1).widthF() / print.unit, 1.0);
        QCOMPARE(print.ground, QColor(Qt::white));
    }

    void asksForSimplifiedChineseByName() {
        for (const char* form : {"light", "dark", "print"})
            QVERIFY(named(QString::fromLatin1(form)).families.contains(QStringLiteral("Noto Sans CJK SC")));
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
