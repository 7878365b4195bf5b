package au.standcorrected.gateway.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Some names of headers, found however they are written. Asked about every header of every request and answer. */
public final class HeaderNames {
    private static final String[] NONE = {};

    private final String[][] byLength;

    private HeaderNames(Set<String> names) {
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        this.byLength = new String[longest + 1][];
        for (int length = 0; length <= longest; length++) {
            int wanted = length;
            byLength[length] =
                    names.stream().filter(name -> name.length() == wanted).toArray(String[]::new);
        }
    }

    public static HeaderNames of(String... names) {
        return new HeaderNames(new TreeSet<>(List.of(names)));
    }

    public HeaderNames and(String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        for (String[] names : byLength) {
            all.addAll(List.of(names));
        }
        return new HeaderNames(new TreeSet<>(all));
    }

    public boolean contain(String name) {
        String[] candidates = name.length() < byLength.length ? byLength[name.length()] : NONE;
        for (String candidate : candidates) {
            if (candidate.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
