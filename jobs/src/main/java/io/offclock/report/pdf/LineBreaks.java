package io.offclock.report.pdf;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/**
 * Where a line may end, by the rules of Unicode: those of Java end one within +18.6, after the
 * point.
 */
final class LineBreaks implements FSTextBreaker {
  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);

  @Override
  public int next() {
    return breaks.next();
  }

  @Override
  public void setText(String text) {
    breaks.setText(text);
  }
}
