import io.coaldesk.examples.Console;
import io.coaldesk.frame.Sample;

/** Prints a sample named by its first argument; exit code 2 without one. */
public class Demo {
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: Demo.java <name>");
            System.exit(2);
        }
        Console.utf8()
                .println("\u7164 "
                        + Sample.builder().name(args[0]).addTonnages(5000).build());
    }
}
