// The program: headless commands where one is asked for, else the window.
#include "app/commands.h"
#include "app/invocation.h"
#include "app/window.h"

int main(int argc, char* argv[]) {
    const app::Invocation invocation = app::readInvocation(argc, argv);
    return invocation.kind == app::Invocation::Kind::Window ? app::openWindow(argc, argv, invocation)
                                                            : app::runHeadless(argc, argv, invocation);
}
