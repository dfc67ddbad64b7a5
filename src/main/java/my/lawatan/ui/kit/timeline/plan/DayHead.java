package my.lawatan.ui.kit.timeline.plan;

import java.time.LocalDate;

/**
 * The head of one column.
 *
 * @param name for example "Wed 13"
 * @param theme two or three words; may be empty
 * @param home which other date it is at home, and from when; empty if the dates are the same all day
 * @param homeBrief the same without the hour, for a narrow column
 */
public record DayHead(LocalDate date, String name, String theme, String home, String homeBrief) {}
