// The page about how well it predicts, in a window beside the main one: made when somebody first asks, made anew in
// another language or theme.
#pragma once

#include <QObject>
#include <QPointer>
#include <memory>

#include "ui/session/panel_context.h"
#include "ui/validation/validation_desk.h"
#include "ui/validation/validation_page.h"

namespace ui {

class ValidationWindow : public QObject {
    Q_OBJECT

public:
    /// `prompt` and `owner` outlive it, as do session and runner of every context.
    ValidationWindow(FilePrompt& prompt, QWidget& owner);
    ~ValidationWindow() override;

    void open(const PanelContext& context);
    /// Opens the page with the runs of a file.
    void openTable(const QString& path, const PanelContext& context);
    /// In the words and colours of `context`, where the page is open.
    void rebuild(const PanelContext& context);

private:
    void build(const PanelContext& context);

    FilePrompt& m_prompt;
    QWidget& m_owner;
    std::unique_ptr<ValidationDesk> m_desk; // none before somebody asks
    QPointer<ValidationPage> m_page;        // a child of the owner
};

} // namespace ui
