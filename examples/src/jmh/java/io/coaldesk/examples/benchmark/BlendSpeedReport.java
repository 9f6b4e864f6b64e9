package io.coaldesk.examples.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the blending benchmarks and prints the table that a README can quote: medians, bytes, and ratios to the kernel.
 *
 * <p>A median is that of the iterations' averages, and for integer blends that of the instances.
 */
public final class BlendSpeedReport {

    private BlendSpeedReport() {}

    /**
     * Prints the table.
     *
     * @param args  patterns of benchmarks to run; all of blending if there are none
     */
    public static void main(String[] args) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.addProfiler(GCProfiler.class);
        for (String pattern : args) {
            options.include(pattern);
        }
        if (args.length == 0) {
            options.include("BlendKernelBenchmark")
                    .include("PriceWhatIfBenchmark")
                    .include("FewCoalsBenchmark")
                    .include("BlendPlanBenchmark");
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> kernels = new LinkedHashMap<>();
        for (RunResult result : results) {
            if (isOwn(result)) {
                kernels.put(group(result), median(result));
            }
        }
        System.out.printf(
                "%nJDK %s (%s), %d processors%n%n",
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                Runtime.getRuntime().availableProcessors());
        System.out.println("| work | coals | solver | median µs | times the kernel | bytes per solve |");
        System.out.println("|---|---|---|---|---|---|");
        for (RunResult result : results) {
            double kernel = kernels.getOrDefault(group(result), Double.NaN);
            System.out.printf(
                    "| %s | %s | %s | %.4g | %.2f | %.0f |%n",
                    className(result),
                    result.getParams().getParam("coals"),
                    method(result),
                    median(result),
                    median(result) / kernel,
                    bytes(result));
        }
        Double small = kernels.get("BlendKernelBenchmark 50");
        Double large = kernels.get("BlendKernelBenchmark 1000");
        if (small != null && large != null) {
            System.out.printf("%ntime ~ coals^%.2f from 50 to 1000%n", Math.log(large / small) / Math.log(1000.0 / 50));
        }
    }

    private static boolean isOwn(RunResult result) {
        return method(result).startsWith("kernel")
                || method(result).equals("branchAndBound")
                || method(result).equals("plan");
    }

    private static String group(RunResult result) {
        return className(result) + " " + result.getParams().getParam("coals");
    }

    private static String className(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.", -1);
        return parts[parts.length - 2];
    }

    private static String method(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.", -1);
        return parts[parts.length - 1];
    }

    private static double median(RunResult result) {
        return result.getParams().getMode() == Mode.SampleTime
                ? result.getPrimaryResult().getStatistics().getPercentile(50)
                : result.getAggregatedResult()
                        .getPrimaryResult()
                        .getStatistics()
                        .getPercentile(50);
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith("alloc.rate.norm"))
                .mapToDouble(name -> result.getSecondaryResults().get(name).getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
