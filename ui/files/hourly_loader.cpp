#include "ui/files/hourly_loader.h"

#include <QFile>

#include "model/run/notice.h"

namespace ui {
namespace {

constexpr auto path = ":/data/odbl/hourly_2022.bin";

// Resources lie in the program's own memory, uncompressed: mapped, not copied.
std::string_view mapped() {
    static QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly)) {
        throw model::InputError({"file.missing", path, {}, {}, {}});
    }
    const uchar* bytes = file.map(0, file.size());
    return {reinterpret_cast<const char*>(bytes), bytes == nullptr ? 0 : static_cast<std::size_t>(file.size())};
}

} // namespace

const model::HourlyData& hourlyData() {
    static const model::HourlyData data = model::readHourlyData(mapped(), path);
    return data;
}

} // namespace ui
