#include "ui/files/peers_loader.h"

#include <QByteArray>
#include <QFile>

#include "model/run/notice.h"

namespace ui {
namespace {

constexpr auto path = ":/data/peers.json";

model::PeerData read() {
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly)) {
        throw model::InputError({"file.missing", path, {}, {}, {}});
    }
    return model::readPeers(file.readAll().toStdString(), path);
}

} // namespace

const model::PeerData& peerData() {
    static const model::PeerData data = read();
    return data;
}

} // namespace ui
