#include "ui/look/appearance.h"

#include <QLocale>

namespace ui {

QFont interfaceFont(const QString& language, const QFont& system) {
    QFont font = system;
    if (QLocale(language).language() == QLocale::Chinese) {
        font.setFamilies({"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system.family()});
    }
    return font;
}

Theme chosenTheme(ThemeChoice choice, const QPalette& system, const QFont& font) {
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::light(font);
    case ThemeChoice::Dark:
        return Theme::dark(font);
    default:
        return Theme::forPalette(system, font);
    }
}

QPalette paletteFor(const Theme& theme) {
    QPalette palette(theme.ground);
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::ToolTipBase}) {
        set(role, theme.ground);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, theme.text);
        palette.setColor(QPalette::Disabled, role, theme.muted);
    }
    set(QPalette::AlternateBase, theme.gridMinor);
    set(QPalette::PlaceholderText, theme.muted);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.ground);
    set(QPalette::Link, theme.accent);
    set(QPalette::Mid, theme.grid);
    set(QPalette::Midlight, theme.grid);
    return palette;
}

QString styleSheetFor(const Theme& theme) {
    const QString sheet = QStringLiteral(R"(
QToolBar { border: none; border-bottom: 1px solid %grid; padding: 1px 8px; spacing: 2px; }
QToolButton { border: none; border-radius: 4px; padding: 3px 6px; }
QToolButton:hover, QToolButton:focus { background: %soft; }
QToolButton[small="true"] { padding: 0; }
QToolButton:disabled { color: %muted; }
QStatusBar { border-top: 1px solid %grid; color: %muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %muted; padding: 2px 10px; }
QSplitter::handle { background: %grid; }
QMainWindow::separator { background: %grid; width: 1px; height: 1px; }
QDockWidget { color: %muted; titlebar-close-icon: url(:/icons/close-%form.svg); titlebar-normal-icon: url(:/icons/float-%form.svg); }
QDockWidget::title { text-align: left; background: %ground; padding: 4px 12px; border: none; }
QDockWidget::close-button, QDockWidget::float-button { border: none; background: transparent; padding: 0; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: %soft; }
QScrollBar:vertical { border: none; background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: %grid; border-radius: 3px; min-height: 24px; margin: 0 1px; }
QScrollBar::handle:vertical:hover { background: %muted; }
QScrollBar:horizontal { border: none; background: transparent; height: 8px; margin: 0; }
QScrollBar::handle:horizontal { background: %grid; border-radius: 3px; min-width: 24px; margin: 1px 0; }
QScrollBar::handle:horizontal:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { border: none; background: none; width: 0; height: 0; }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 6px 14px; border: none; border-bottom: 2px solid transparent; color: %muted; }
QTabBar::tab:selected { border-bottom-color: %accent; color: %text; }
QTabBar::tab:focus { background: %soft; }
QLineEdit, QComboBox { border: 1px solid %grid; border-radius: 4px; padding: 2px 6px; min-height: 18px; background: %ground; }
QLineEdit:hover, QComboBox:hover { border-color: %muted; }
QLineEdit:focus, QComboBox:focus { border-color: %accent; }
QLineEdit:disabled, QComboBox:disabled { background: %soft; color: %muted; border-color: %soft; }
QLineEdit[quiet="true"] { border-color: transparent; padding: 1px 0px; }
QLineEdit[quiet="true"]:hover, QLineEdit[quiet="true"]:focus { border-color: %grid; }
QLineEdit[wrong="true"] { border-color: %error; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url(:/icons/down-%form.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { border: 1px solid %grid; outline: none; selection-background-color: %accent; selection-color: %ground; }
QComboBox QAbstractItemView::item { padding: 3px 6px; }
QComboBox QAbstractItemView::item:selected { background: %accent; color: %ground; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { border: 1px solid %grid; border-radius: 4px; padding: 5px 12px; background: %ground; }
QPushButton:hover { border-color: %muted; }
QPushButton:focus, QPushButton:default { border-color: %accent; }
QPushButton:pressed { background: %soft; }
QPushButton:disabled { color: %muted; border-color: %soft; }
QPushButton[link="true"] { border: none; padding: 1px 0; color: %accent; text-align: left; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[segment="true"] { border: 1px solid %grid; padding: 5px 6px; background: %ground; }
QPushButton[segment="true"][place="first"] { border-top-left-radius: 4px; border-bottom-left-radius: 4px; border-right: none; }
QPushButton[segment="true"][place="middle"] { border-right: none; }
QPushButton[segment="true"][place="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QPushButton[segment="true"]:checked { background: %accent; color: %ground; border-color: %accent; }
QPushButton[segment="true"]:focus { border: 2px solid %text; padding: 4px 5px; }
QSlider { min-height: 14px; max-height: 14px; }
QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: %grid; }
QSlider::sub-page:horizontal { border-radius: 1px; background: %accent; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 6px; background: %accent; border: 1px solid %ground; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: %text; }
QSlider::handle:horizontal:disabled { background: %muted; }
QSlider::sub-page:horizontal:disabled { background: %muted; }
ui--InfoPanel { background: %soft; border-radius: 4px; }
ui--InputRow[found="true"] { background: %soft; border-radius: 4px; }
QListWidget { border: 1px solid %muted; }
QListWidget::item { border: none; padding: 3px 6px; }
QListWidget::item:selected { background: %accent; color: %ground; }
QCheckBox::indicator, QListView::indicator { width: 13px; height: 13px; border: 1px solid %muted; border-radius: 3px; background: %ground; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: %accent; border-color: %accent; image: url(:/icons/%check.svg); }
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QListView::indicator:hover { border: 1px solid %accent; }
QCheckBox::indicator:disabled { border-color: %grid; background: %soft; }
QTableView { border: none; selection-background-color: %accent; selection-color: %ground; }
QTableView:focus { border: 1px solid %accent; }
QHeaderView { background: %ground; }
QHeaderView::section { border: none; border-bottom: 1px solid %grid; padding: 4px 6px; background: %ground; color: %muted; }
QProgressBar { border: 1px solid %grid; border-radius: 4px; background: %ground; text-align: center; }
QProgressBar::chunk { background: %accent; border-radius: 3px; }
QToolTip { border: 1px solid %grid; background: %ground; color: %text; padding: 4px; }
)");
    QString filled = sheet;
    filled.replace("%form", theme.form == Theme::Form::Dark ? "light" : "dark"); // of the icons' strokes
    filled.replace("%check", theme.form == Theme::Form::Dark ? "check-dark" : "check-light"); // in the ground's colour
    filled.replace("%grid", theme.grid.name()).replace("%ground", theme.ground.name());
    filled.replace("%soft", blended(QColor::fromRgbF(0.5f, 0.5f, 0.5f, 0.1f), theme.ground).name());
    filled.replace("%muted", theme.muted.name()).replace("%accent", theme.accent.name());
    filled.replace("%text", theme.text.name()).replace("%error", theme.error.name());
    return filled;
}

} // namespace ui
