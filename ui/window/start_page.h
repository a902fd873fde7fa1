// What to begin with: bundled examples as cards, recent files, a new scenario.
#pragma once

#include <QScrollArea>
#include <QTimer>
#include <vector>

#include "ui/files/example_files.h"
#include "ui/session/panel_context.h"
#include "ui/window/thumbnails.h"

class QGridLayout;
class QVBoxLayout;

namespace ui {

class ExampleCard;

class StartPage : public QScrollArea {
    Q_OBJECT

public:
    /// `thumbnails` outlives the page.
    StartPage(const PanelContext& context, Thumbnails& thumbnails, const QStringList& recentFiles,
              QWidget* parent = nullptr);

signals:
    void newWanted();
    void openWanted();
    void fileChosen(const QString& path);
    void exampleChosen(const model::Workspace& workspace);
    void claimsWanted();
    void left(); // back to what was open

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead(QVBoxLayout* column);
    void addRecent(QVBoxLayout* column, const QStringList& files);
    void addCards(QVBoxLayout* column);
    void placeCards();
    void drawNext();

    const PanelContext& m_context;
    Thumbnails& m_thumbnails;
    std::vector<Example> m_examples;
    std::vector<ExampleCard*> m_cards;
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
    QTimer m_drawing; // one card at a time, between what else happens
};

} // namespace ui
