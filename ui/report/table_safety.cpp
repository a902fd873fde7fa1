#include "ui/report/table_safety.h"

namespace ui {

QString safeCell(const QString& text) {
    constexpr QStringView dangerous = u"=+-@\t\r\n＝＋－＠"; // the wide forms count alike in some programs
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

} // namespace ui
