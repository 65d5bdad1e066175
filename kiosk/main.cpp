// Arguments to one command. Knows nothing else.
int main() { return 0; }
