#include "ui/window/report_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QScopeGuard>

#include "model/run/notice.h"
#include "ui/report/logo.h"
#include "ui/report/report_file.h"
#include "ui/session/runner.h"
#include "ui/session/session.h"
#include "ui/window/report_preview.h"
#include "ui/words/scenario_words.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr int afterTypingMs = 250; // a preview follows pauses, not letters
constexpr int fieldsInLines = 22;  // width of the fields, in heights of a line
constexpr int sectionsInLines = 11;
constexpr int notesInLines = 4;
constexpr int atMostTall = 720; // pixels
const QString ownTemplate = QStringLiteral("…");

} // namespace

ReportDialog::ReportDialog(PanelContext& context, FilePrompt& prompt, int draws, QWidget* parent)
    : QDialog(parent), m_context(context), m_prompt(prompt), m_draws(draws),
      m_shown(std::make_shared<const std::vector<Shown>>(context.runner.shown())), m_maker(context.session.catalog()),
      m_choices(ReportChoices::load()), m_template(new QComboBox), m_sections(new QListWidget), m_title(new QLineEdit),
      m_author(new QLineEdit(m_choices.author)), m_logoButton(new QPushButton),
      m_noLogo(new QPushButton(tr("&Remove"))), m_notes(new QPlainTextEdit), m_paper(new QComboBox),
      m_pages(new QLabel), m_preview(new ReportPreview) {
    setObjectName("report_dialog");
    setWindowTitle(tr("Report"));
    setSizeGripEnabled(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(makeFields());
    m_preview->setObjectName("report.preview");
    m_preview->setAccessibleName(tr("Preview"));
    row->addWidget(m_preview, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterTypingMs);
    connect(&m_timer, &QTimer::timeout, this, &ReportDialog::refresh);
    connect(&m_maker, &ReportMaker::made, this, &ReportDialog::showPages);
    connect(&context.runner, &Runner::refined, this, [this] {
        m_shown = std::make_shared<const std::vector<Shown>>(m_context.runner.shown());
        refreshSoon();
    });
    showLogo(m_choices.logo);
    fillTemplates();
    openLayout(m_choices.layout);
    refresh();
    resize(sizeHint().boundedTo(QSize(sizeHint().width(), atMostTall)));
}

QWidget* ReportDialog::makeFields() {
    auto* fields = new QWidget;
    fields->setFixedWidth(fieldsInLines * fontMetrics().height());
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_template->setObjectName("report.template");
    m_sections->setObjectName("report.sections");
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setMinimumHeight(sectionsInLines / 2 * fontMetrics().height());
    m_title->setObjectName("report.title");
    m_title->setPlaceholderText(tr("The scenarios' names"));
    m_author->setObjectName("report.author");
    m_notes->setObjectName("report.notes");
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight((notesInLines + 1) * fontMetrics().lineSpacing());
    m_paper->setObjectName("report.paper");
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(m_choices.paper == Paper::Letter ? 1 : 0);
    m_pages->setObjectName("report.pages");
    form->addRow(tr("&Template"), m_template);
    form->addRow(tr("&Sections"), m_sections);
    form->addRow(tr("T&itle"), m_title);
    form->addRow(tr("&Author"), m_author);
    form->addRow(tr("&Logo"), makeLogoRow());
    form->addRow(tr("&Notes"), m_notes);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(QString(), m_pages);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(tr("&Write…"), QDialogButtonBox::ActionRole)->setObjectName("report.write");
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::clicked, this, [this, buttons](QAbstractButton* button) {
        buttons->buttonRole(button) == QDialogButtonBox::ActionRole ? write() : reject();
    });
    connect(m_template, &QComboBox::activated, this, &ReportDialog::chooseTemplate);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportDialog::takeSections);
    connect(m_title, &QLineEdit::textChanged, this, &ReportDialog::refreshSoon);
    connect(m_author, &QLineEdit::textChanged, this, &ReportDialog::refreshSoon);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ReportDialog::refreshSoon);
    connect(m_paper, &QComboBox::activated, this, &ReportDialog::refresh);
    return fields;
}

QWidget* ReportDialog::makeLogoRow() {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    m_logoButton->setObjectName("report.logo");
    m_noLogo->setObjectName("report.no_logo");
    m_logoButton->setAutoDefault(false);
    m_noLogo->setAutoDefault(false);
    row->addWidget(m_logoButton, 1);
    row->addWidget(m_noLogo);
    connect(m_logoButton, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        showLogo({});
        refresh();
    });
    return widget;
}

void ReportDialog::fillTemplates() {
    for (const QString& id : bundledTemplates()) {
        m_template->addItem(templateLabel(openTemplate(id)), id);
    }
    m_template->addItem(tr("From a file…"), ownTemplate);
}

/// One's own template stands in the list from then on, above the way to another.
void ReportDialog::chooseTemplate() {
    const QString chosen = m_template->currentData().toString();
    const QString wanted = chosen == ownTemplate ? m_prompt.templatePath(this) : chosen;
    openLayout(wanted.isEmpty() ? m_choices.layout : wanted);
    refresh();
}

void ReportDialog::openLayout(const QString& idOrPath) {
    try {
        m_layout = openTemplate(idOrPath);
        m_choices.layout = idOrPath;
    } catch (const model::InputError& error) {
        tell(error);
        m_layout = m_layout.sections.empty() ? openTemplate(bundledTemplates().constFirst()) : m_layout;
        m_choices.layout =
            m_template->findData(m_choices.layout) < 0 ? bundledTemplates().constFirst() : m_choices.layout;
    }
    if (m_template->findData(m_choices.layout) < 0) {
        m_template->insertItem(m_template->count() - 1, templateLabel(m_layout), m_choices.layout);
    }
    m_template->setCurrentIndex(m_template->findData(m_choices.layout));
    ReportChoices::restoreSections(m_layout);
    fillSections();
}

void ReportDialog::fillSections() {
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    for (const TemplateSection& section : m_layout.sections) {
        auto* item = new QListWidgetItem(sectionLabel(section), m_sections);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(section.on ? Qt::Checked : Qt::Unchecked);
    }
}

void ReportDialog::takeSections() {
    for (int i = 0; i < m_sections->count(); ++i) {
        m_layout.sections[static_cast<std::size_t>(i)].on = m_sections->item(i)->checkState() == Qt::Checked;
    }
    ReportChoices::keepSections(m_layout);
    refreshSoon();
}

void ReportDialog::chooseLogo() {
    const QString path = m_prompt.picturePath(this);
    if (!path.isEmpty()) {
        showLogo(path);
        refresh();
    }
}

/// A picture that cannot be read any more is told once and forgotten.
void ReportDialog::showLogo(const QString& path) {
    m_logo = {};
    m_choices.logo = path;
    if (!path.isEmpty()) {
        try {
            m_logo = readLogo(path);
        } catch (const model::InputError& error) {
            m_choices.logo.clear();
            tell(error);
        }
    }
    m_logoButton->setText(m_logo.isNull() ? tr("&Choose a picture…") : QFileInfo(m_choices.logo).fileName());
    m_logoButton->setToolTip(m_choices.logo);
    m_noLogo->setEnabled(!m_logo.isNull());
}

ReportDetails ReportDialog::details() const {
    return {m_title->text(), m_author->text(), m_notes->toPlainText(), m_logo, QDate::currentDate()};
}

ReportInputs ReportDialog::inputs() const {
    return {*m_shown, m_context.session.catalog(), m_context.style, m_draws};
}

Report ReportDialog::report() const {
    return makeReport(inputs(), m_layout, details());
}

void ReportDialog::refreshSoon() {
    m_timer.start();
}

void ReportDialog::refresh() {
    m_timer.stop();
    m_choices.paper = static_cast<Paper>(m_paper->currentData().toInt());
    m_choices.author = m_author->text();
    m_maker.request({m_shown, m_context.style, m_draws, m_layout, details(), m_choices.paper});
}

void ReportDialog::showPages(std::shared_ptr<const ReportPages> pages) {
    m_pages->setText(tr("%n page(s)", nullptr, pages->count()));
    m_preview->setPages(std::move(pages));
}

void ReportDialog::write() {
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    QString name =
        m_title->text().trimmed().isEmpty() ? scenarioName(m_shown->front().scenario) : m_title->text().trimmed();
    name.replace(forbidden, QStringLiteral(" "));
    const QString suggestion = QDir(m_choices.folder).filePath(name + QStringLiteral(".pdf"));
    const QString path = m_prompt.reportPath(this, suggestion);
    if (path.isEmpty()) {
        return;
    }
    refresh();
    try {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto usual = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
        writeReport(inputs(), m_layout, details(), m_choices.paper, path);
    } catch (const model::InputError& error) {
        return tell(error);
    }
    m_choices.folder = QFileInfo(path).absolutePath();
    m_choices.save();
    emit written(path);
    accept();
}

void ReportDialog::tell(const model::InputError& error) {
    m_prompt.tell(this, tr("That did not work"), problemText(error.problem(), m_context.style));
}

} // namespace ui
