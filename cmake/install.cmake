# Where an installed Scalewatt puts its files.
if(TARGET scalewatt)
    install(TARGETS scalewatt RUNTIME)
endif()
