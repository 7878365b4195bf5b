// Stands for the one that the build makes.
