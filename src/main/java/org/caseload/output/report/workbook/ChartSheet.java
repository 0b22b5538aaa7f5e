package org.caseload.output.report.workbook;

import java.util.ArrayList;
import java.util.List;
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
import org.caseload.output.report.Figure;
import org.caseload.output.report.Table;

/**
 * A chart of the program that opens the workbook, on a sheet of its own, which draws the numbers of another sheet: for figures
 * of one measure by date. Lines differ by pattern as well as by colour.
 */
final class ChartSheet {
    /** The Government Analysis Function's colours for lines. */
    private static final int[][] COLOURS = {{0x12, 0x43, 0x6D}, {0x28, 0xA1, 0x97}, {0x80, 0x16, 0x50}};

    private static final PresetLineDash[] PATTERNS = {PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.DOT};
    private static final int LINES = COLOURS.length;
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

    /** Whether such a chart can draw the numbers: dates down the side, and one to three columns of numbers throughout. */
    static boolean draws(Table table) {
        return table.columns().get(0).header().equals("Date")
                && table.columns().size() > 1
                && table.columns().size() <= LINES + 1
                && table.rows().stream()
                        .allMatch(row -> row.stream()
                                .skip(1)
                                .allMatch(cell -> cell.number().isPresent()));
    }

    void write(XSSFWorkbook workbook, SheetStyles styles) {
        Sheet sheet =
                new Sheet(workbook, styles, name, name + ": " + figure.chart().title());
        sheet.line(figure.chart().altText());
        sheet.fit(100);
        XSSFDrawing drawing = sheet.sheet().createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, TOP, COLUMNS - 9, TOP + ROWS));
        chart.setTitleText(figure.data().caption());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        lines(chart);
        XSSFGraphicFrame frame = (XSSFGraphicFrame) drawing.getShapes().get(0);
        frame.getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(figure.chart().altText());
        frame.getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setTitle(figure.chart().title());
    }

    private void lines(XSSFChart chart) {
        XDDFCategoryAxis dates = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, dates, values);
        XDDFDataSource<String> days = XDDFDataSourcesFactory.fromStringCellRange(data, column(0));
        List<String> headers = new ArrayList<>();
        figure.data().columns().forEach(column -> headers.add(column.header()));
        for (int c = 1; c < headers.size(); c++) {
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromNumericCellRange(data, column(c));
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) lines.addSeries(days, numbers);
            line.setTitle(
                    headers.get(c),
                    new CellReference(data.getSheetName(), area.getFirstCell().getRow(), c, true, true));
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(pen(c - 1));
        }
        chart.plot(lines);
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(
                area.getFirstCell().getRow() + 1, area.getLastCell().getRow(), column, column);
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
