// A line to type into and the list of what fits: for devices and places, by name, code or alias in any shipped
// language.
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <functional>
#include <vector>

namespace ui {

struct Candidate {
    QString id;
    QString text;
    QString detail; // muted, behind the text
};

class SearchPicker : public QLineEdit {
    Q_OBJECT

public:
    using Search = std::function<std::vector<Candidate>(const QString& query)>;

    explicit SearchPicker(Search search, QWidget* parent = nullptr);
    ~SearchPicker() override;

    /// What stands in the line while nobody searches.
    void setCurrent(const QString& id, const QString& text);
    bool isListOpen() const { return m_list->isVisible(); }
    /// Shows what fits `query`.
    void openList(const QString& query);

signals:
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void closeList();
    void moveInList(int rows);
    void choose(QListWidgetItem* item);
    void placeList();

    Search m_search;
    QListWidget* m_list; // a window of its own that never takes the focus
    QString m_id;
    QString m_text;
};

} // namespace ui
