package org.caseload.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caseload.report.Figure;
import org.caseload.report.Table;
import org.caseload.words.VisibleText;

/**
 * A chart of the program that opens the workbook, on a sheet of its own, which draws the numbers of another sheet: for figures
 * over time, measure by measure or strategy by strategy. Lines differ by pattern as well as by colour.
 */
final class ChartSheet {
    /** The Government Analysis Function's colours for lines. */
    private static final int[][] COLOURS = {
        {0x12, 0x43, 0x6D},
        {0x28, 0xA1, 0x97},
        {0x80, 0x16, 0x50},
        {0xF4, 0x6A, 0x25},
        {0x3D, 0x3D, 0x3D},
        {0xA2, 0x85, 0xD1}
    };

    private static final PresetLineDash[] PATTERNS = {
        PresetLineDash.SOLID,
        PresetLineDash.DASH,
        PresetLineDash.DOT,
        PresetLineDash.DASH_DOT,
        PresetLineDash.LARGE_DASH,
        PresetLineDash.LARGE_DASH_DOT_DOT
    };
    private static final int COLUMNS = 12;
    private static final int ROWS = 30;
    private static final int TOP = 3;

    private final Figure figure;
    private final String name;
    private final XSSFSheet data;
    private final AreaReference area;

    /** The chart of a figure whose numbers stand in an area of a sheet. */
    ChartSheet(Figure figure, String name, XSSFSheet data, AreaReference area) {
        this.figure = figure;
        this.name = name;
        this.data = data;
        this.area = area;
    }

    /** Whether such a chart can draw the numbers. */
    static boolean draws(Table table) {
        return !DrawnLine.of(table).isEmpty();
    }

    void write(XSSFWorkbook workbook, SheetStyles styles) {
        String words = words();
        Worksheet sheet = new Worksheet(workbook, styles, name, name + ": " + caption());
        sheet.line(words);
        sheet.fit(100);
        XSSFDrawing drawing = sheet.sheet().createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, TOP, COLUMNS - 9, TOP + ROWS));
        chart.setTitleText(caption());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        lines(chart);
        XSSFGraphicFrame frame = (XSSFGraphicFrame) drawing.getShapes().get(0);
        frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(words);
        frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setTitle(caption());
    }

    /** What the chart shows and where its numbers stand, for those who do not see it. */
    private String words() {
        return VisibleText.line("Line chart over time of "
                + DrawnLine.of(figure.data()).stream().map(DrawnLine::name).collect(Collectors.joining("; "))
                + ". Its numbers stand on the worksheet " + data.getSheetName() + ".");
    }

    private String caption() {
        return VisibleText.line(figure.data().caption());
    }

    private void lines(XSSFChart chart) {
        XDDFCategoryAxis dates = chart.createCategoryAxis(AxisPosition.BOTTOM);
        dates.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        List<DrawnLine> drawn = DrawnLine.of(figure.data());
        if (drawn.stream().noneMatch(line -> line.isEverNegative(figure.data()))) {
            values.setMinimum(0);
        }
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, dates, values);
        for (int n = 0; n < drawn.size(); n++) {
            DrawnLine each = drawn.get(n);
            XDDFDataSource<String> days = XDDFDataSourcesFactory.fromStringCellRange(data, cells(each, each.dates()));
            XDDFNumericalDataSource<Double> numbers =
                    XDDFDataSourcesFactory.fromNumericCellRange(data, cells(each, each.values()));
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) lines.addSeries(days, numbers);
            line.setTitle(
                    VisibleText.line(each.name()),
                    new CellReference(data.getSheetName(), firstRow() + each.nameRow(), each.nameColumn(), true, true));
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(pen(n));
        }
        chart.plot(lines);
    }

    /** The first row below the header. */
    private int firstRow() {
        return area.getFirstCell().getRow() + 1;
    }

    private CellRangeAddress cells(DrawnLine line, int column) {
        return new CellRangeAddress(firstRow() + line.firstRow(), firstRow() + line.lastRow(), column, column);
    }

    private static XDDFLineProperties pen(int line) {
        int[] colour = COLOURS[line];
        XDDFLineProperties pen = new XDDFLineProperties(new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) colour[0], (byte) colour[1], (byte) colour[2]})));
        pen.setPresetDash(new XDDFPresetLineDash(PATTERNS[line]));
        pen.setWidth(2.25);
        return pen;
    }
}
