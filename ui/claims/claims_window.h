// The page of claims, in a window beside the main one: made when somebody first asks, anew in another language or theme.
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/claims/claims_page.h"
#include "ui/session/panel_context.h"

namespace ui {

class ClaimsWindow : public QObject {
    Q_OBJECT

public:
    /// `owner` outlives it.
    explicit ClaimsWindow(QWidget& owner) : m_owner(owner) {}
    ~ClaimsWindow() override;

    void open(const PanelContext& context);
    /// In the words and colours of `context`, where the page is open.
    void rebuild(const PanelContext& context);

signals:
    void scenariosWanted(const model::Workspace& workspace);

private:
    QWidget& m_owner;
    QPointer<ClaimsPage> m_page; // a child of the owner
};

} // namespace ui
