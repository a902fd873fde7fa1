#include "ui/words/sensitivity_words.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/words/parameter_format.h"
#include "ui/words/wording.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SensitivityWords)
};

} // namespace

QString partLabel(const model::DrawnPart& part) {
    switch (part.kind) {
    case model::DrawnPart::Kind::Input: return parameterLabel(part.id);
    case model::DrawnPart::Kind::MfuResidual: return Words::tr("MFU beside its prediction");
    case model::DrawnPart::Kind::StepToBilled: return Words::tr("Billed hours beside steps");
    case model::DrawnPart::Kind::MoeExponent: return Words::tr("Worth of inactive experts");
    case model::DrawnPart::Kind::Team: return Words::tr("How well the team trains");
    case model::DrawnPart::Kind::Link: return Words::tr("Accuracy from loss");
    }
    return {};
}

QString partText(const model::DrawnPart& part, double value, const NumberStyle& style) {
    if (std::isnan(value)) {
        return {};
    }
    return part.kind == model::DrawnPart::Kind::Input ? parameterText(model::parameter(part.id), value, style)
                                                      : QStringLiteral("×") + plainText(value, style);
}

} // namespace ui
