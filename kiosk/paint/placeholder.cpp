// Placeholder so that the library exists while its folder is being built.
