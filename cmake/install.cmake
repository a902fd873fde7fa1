# Where an installed Scalewatt puts its files.
install(TARGETS scalewatt RUNTIME)
