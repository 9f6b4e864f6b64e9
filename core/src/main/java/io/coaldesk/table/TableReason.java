package io.coaldesk.table;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a row of a table is rejected. */
public enum TableReason implements ReasonCode {
    /** Bytes that the encoding does not know. */
    BYTES(
            "table.line.bytes",
            "the line is not valid {charset}",
            "该行不是有效的 {charset} 编码",
            ReasonParameter.text("charset")),
    /** A quote that is opened and not closed on its line. */
    UNCLOSED_QUOTE("table.quote.unclosed", "a quote is not closed on its line", "引号未在本行内闭合"),
    /** A quote inside a cell that does not start with one, or text after a closing quote. */
    STRAY_QUOTE(
            "table.quote.stray",
            "a quote stands in the middle of a cell; quote the whole cell and double the quotes inside it",
            "引号出现在单元格中间；应将整个单元格加引号，其中的引号写两次"),
    /** More or fewer cells than the header. */
    CELL_COUNT(
            "table.cells.count",
            "the line has {found} cells, the header has {expected}",
            "该行有 {found} 个单元格，表头有 {expected} 个",
            ReasonParameter.number("found"),
            ReasonParameter.number("expected")),
    /** A cell that must not be empty. */
    MISSING("table.cell.missing", "a value is missing", "缺少数值"),
    /** Not a plain decimal number. */
    NUMBER(
            "table.cell.number",
            "not a plain decimal number such as 1234.5, without thousands separators",
            "不是普通十进制数（如 1234.5，不带千位分隔符）"),
    /** Not a whole number. */
    WHOLE_NUMBER("table.cell.whole-number", "not a whole number of at most nine digits", "不是整数（至多九位）"),
    /** Not a date. */
    DATE("table.cell.date", "not a date such as 2012-06-18", "不是日期（如 2012-06-18）"),
    /** A value that its type refuses. */
    NOT_ALLOWED("table.cell.not-allowed", "allowed: {allowed}", "应为：{allowed}", ReasonParameter.text("allowed")),
    /** A value that must be unique and stands in an earlier row. */
    DUPLICATE("table.cell.duplicate", "stands already in line {line}", "与第 {line} 行重复", ReasonParameter.number("line"));

    private final ReasonDefinition definition;

    TableReason(String code, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, Severity.ERROR, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
