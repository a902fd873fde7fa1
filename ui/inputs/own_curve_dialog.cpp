#include "ui/inputs/own_curve_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "ui/inputs/dialog_size.h"
#include "ui/inputs/fit_view.h"
#include "ui/inputs/own_points.h"
#include "ui/look/text_widgets.h"
#include "ui/session/session.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

constexpr double widthInLines = 34.0;
constexpr int pointLines = 6;

/// The scenario's law, else the default one: laws with one fit per benchmark have none to offer here.
const model::LossLaw& lawOf(const Session& session) {
    const model::Catalog& catalog = session.catalog();
    const auto* law = catalog.lossLaw(session.scenario().text(model::Id::AccuracyLaw), model::ownCurveId);
    return law != nullptr
               ? *law
               : *catalog.lossLaw(model::parameter(model::Id::AccuracyLaw).defaultText, model::ownCurveId);
}

} // namespace

OwnCurveDialog::OwnCurveDialog(PanelContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_points(new QPlainTextEdit),
      m_view(new FitView(context.style, context.theme)),
      m_fit(textLabel("own_curve.fit", TextRole::Small, Ink::Muted, context.theme, true)),
      m_problem(textLabel("own_curve.problem", TextRole::Small, Ink::Error, context.theme, true)) {
    setObjectName("own_curve");
    setWindowTitle(tr("Own accuracy curve"));
    const model::OwnCurve now = context.session.scenario().ownCurve.value_or(model::OwnCurve{});
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::space8);
    auto* lead = textLabel({}, TextRole::Base, Ink::Text, context.theme, true);
    lead->setText(tr("Paste three or more measured points of your own task, one a line: training compute in FLOP and "
                     "accuracy in percent, parted by a comma, semicolon or tab."));
    column->addWidget(lead);
    m_points->setObjectName("own_curve.points");
    m_points->setAccessibleName(tr("Points: compute in FLOP and accuracy in percent"));
    m_points->setPlaceholderText(QStringLiteral("1e21, 31 %\n1e22, 44 %\n1e23, 58 %"));
    m_points->setPlainText(ownPointsText(now.points));
    m_points->setTabChangesFocus(true);
    m_points->setFixedHeight(m_points->fontMetrics().lineSpacing() * (pointLines + 1));
    column->addWidget(m_points);
    auto* form = new QFormLayout;
    m_name = addBox(form, "own_curve.name", tr("Name"), QString::fromStdString(now.name));
    m_floor = addBox(form, "own_curve.floor", tr("Accuracy of guessing"), percentText(now.floor, context.style));
    m_top = addBox(form, "own_curve.top", tr("Most the test allows"), percentText(now.top, context.style));
    column->addLayout(form);
    m_view->setObjectName("own_curve.view");
    column->addWidget(m_view, 1);
    column->addWidget(m_fit);
    column->addWidget(m_problem);
    addButtons(column);
    connect(m_points, &QPlainTextEdit::textChanged, this, &OwnCurveDialog::preview);
    resize(static_cast<int>(widthInLines * context.theme.basePixels), 0);
    preview();
    growToFit(*this);
}

QLineEdit* OwnCurveDialog::addBox(QFormLayout* form, const QString& name, const QString& label, const QString& text) {
    auto* box = new QLineEdit(text);
    box->setObjectName(name);
    box->setAccessibleName(label);
    form->addRow(label, box);
    connect(box, &QLineEdit::textChanged, this, &OwnCurveDialog::preview);
    return box;
}

void OwnCurveDialog::addButtons(QVBoxLayout* column) {
    auto* buttons = new QDialogButtonBox;
    m_use = buttons->addButton(tr("Use as benchmark"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName("own_curve.use");
    QPushButton* remove = buttons->addButton(tr("Remove it"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName("own_curve.remove");
    remove->setEnabled(m_context.session.scenario().ownCurve.has_value());
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName("own_curve.close");
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnCurveDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_context.session.setOwnCurve({});
        accept();
    });
    column->addWidget(buttons);
}

std::optional<double> OwnCurveDialog::readShare(const QLineEdit* box) {
    const auto share = parseNumber(box->text(), m_context.style, true);
    if (!share) {
        showProblem(tr("%1: “%2” is not a number.").arg(box->accessibleName(), box->text()));
    }
    return share;
}

std::optional<model::OwnCurve> OwnCurveDialog::read() {
    const auto points = parseOwnPoints(m_points->toPlainText(), m_context.style);
    if (const auto* bad = std::get_if<BadLine>(&points)) {
        showProblem(tr("Line %1, “%2”: two numbers belong there, compute in FLOP and accuracy in percent.")
                        .arg(QString::number(bad->line), bad->text));
        return {};
    }
    const auto floor = readShare(m_floor);
    const auto top = floor ? readShare(m_top) : std::nullopt;
    if (!top) {
        return {};
    }
    return model::OwnCurve{m_name->text().trimmed().toStdString(), *floor, *top,
                           std::get<std::vector<model::MeasuredAccuracy>>(points)};
}

void OwnCurveDialog::preview() {
    m_use->setEnabled(false);
    showProblem({});
    m_fit->hide();
    const auto curve = read();
    if (!curve) {
        return;
    }
    const model::LossLaw& law = lawOf(m_context.session);
    const auto problem = model::checkOwnCurve(*curve);
    const auto fit = problem ? std::nullopt : model::fitOwnCurve(*curve, law, m_context.session.catalog().fit.testNoiseSd);
    m_view->show(problem ? model::OwnCurve{} : *curve, fit, law);
    if (curve->points.empty()) {
        return; // nothing pasted yet is no mistake
    }
    if (problem) {
        showProblem(problemText(*problem, m_context.style));
    } else if (!fit) {
        showProblem(problemText({"own_curve.no_fit", {}, "accuracy.own_curve", {}, {}}, m_context.style));
    } else {
        tell(*curve, *fit);
        m_use->setEnabled(true);
    }
    growToFit(*this);
}

void OwnCurveDialog::tell(const model::OwnCurve& curve, const model::OwnFit& fit) {
    std::size_t worst = 0;
    for (std::size_t i = 0; i < fit.residuals.size(); ++i) {
        worst = std::abs(fit.residuals[i]) > std::abs(fit.residuals[worst]) ? i : worst;
    }
    const auto points = [this](double fraction) { return plainText(fraction * 100.0, m_context.style, 2); };
    showText(m_fit, tr("The points miss the curve by %1 percentage points on average; the worst, at %2, by %3. Slope k %4 and "
                       "middle L0 %5, under the law “%6”.")
                        .arg(points(fit.residualSd), flopText(curve.points[worst].flop, m_context.style),
                             points(std::abs(fit.residuals[worst])), plainText(fit.link.k, m_context.style),
                             plainText(fit.link.L0, m_context.style), lawLabel(fit.link.law)));
}

void OwnCurveDialog::showProblem(const QString& text) {
    showText(m_problem, text);
}

void OwnCurveDialog::take() {
    const auto curve = read();
    if (!curve) {
        return;
    }
    if (const auto problem = m_context.session.setOwnCurve(curve)) {
        showProblem(problemText(*problem, m_context.style));
        return;
    }
    accept();
}

} // namespace ui
