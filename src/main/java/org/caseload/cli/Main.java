package org.caseload.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Prints the version. */
    public static void main(String[] args) {
        String version = Main.class.getPackage().getImplementationVersion();
        System.out.println("caseload " + (version == null ? "(not packaged)" : version));
    }
}
