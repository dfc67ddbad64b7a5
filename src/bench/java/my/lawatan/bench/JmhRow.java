package my.lawatan.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Two JMH benchmarks of one class in turns, each round in fresh JVMs with the options of ./lawatan. */
final class JmhRow {
    private final Jdk jdk;
    private final int rounds;

    JmhRow(Jdk jdk, int rounds) {
        this.jdk = jdk;
        this.rounds = rounds;
    }

    /** What a pair gave: medians and 99th percentiles, one of each a round, in milliseconds. */
    record Pair(Figures floor, Figures ours, Figures floorTail, Figures oursTail) {
        Pair() {
            this(new Figures(), new Figures(), new Figures(), new Figures());
        }
    }

    /** Single runs of something long: {@code warmups} uncounted, {@code runs} counted. */
    Pair single(Class<?> benches, String floor, String ours, String file, int warmups, int runs) {
        return rounds(benches, floor, ours, file, options -> options.mode(Mode.SingleShotTime)
                .warmupIterations(warmups)
                .measurementIterations(runs));
    }

    /** Something short, as often as goes into a few seconds. */
    Pair sampled(Class<?> benches, String floor, String ours, String file) {
        TimeValue second = TimeValue.seconds(1);
        return rounds(benches, floor, ours, file, options -> options.mode(Mode.SampleTime)
                .warmupIterations(4)
                .warmupTime(second)
                .measurementIterations(4)
                .measurementTime(second));
    }

    private interface Settings {
        ChainedOptionsBuilder on(ChainedOptionsBuilder options);
    }

    private Pair rounds(Class<?> benches, String floor, String ours, String file, Settings settings) {
        Pair pair = new Pair();
        for (int round = 0; round < rounds; round++) {
            Statistics low = run(benches, floor, file, settings);
            Statistics high = run(benches, ours, file, settings);
            pair.floor.add(low.getPercentile(50));
            pair.ours.add(high.getPercentile(50));
            pair.floorTail.add(low.getPercentile(99));
            pair.oursTail.add(high.getPercentile(99));
        }
        return pair;
    }

    private Statistics run(Class<?> benches, String method, String file, Settings settings) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benches.getName().replace(".", "\\.") + "\\." + method + "$")
                .param("file", file)
                .jvm(jdk.home().resolve("bin").resolve("java").toString())
                .jvmArgs(jdk.options().toArray(String[]::new))
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT)
                .timeUnit(java.util.concurrent.TimeUnit.MILLISECONDS);
        try {
            List<RunResult> results =
                    List.copyOf(new Runner(settings.on(options).build()).run());
            if (results.size() != 1) throw new IllegalStateException(method + " gave " + results.size() + " results");
            return results.get(0).getPrimaryResult().getStatistics();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
