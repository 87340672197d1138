using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Changing;

/// <summary>Writes what differs between two reports as a document on the layout: a table of figures, and lists of sections and sentences.</summary>
internal sealed class ChangesWriter
{
    private static readonly (string Head, int Width)[] Columns = [("指标", 2845), ("以前", 1600), ("现在", 1600), ("相差", 1600), ("增减", 1200)];

    private readonly List<OpenXmlElement> _blocks = [];

    private ChangesWriter()
    {
    }

    /// <param name="layout">With the styles of a report; its body gives way.</param>
    public static byte[] Write(ReportChanges changes, byte[] layout, string title)
    {
        ChangesWriter writer = new();
        writer.Add("GwTitle", title);
        writer.AddFigures([.. changes.Figures.Where(figure => figure.IsChanged)]);
        writer.AddList("新增的部分", changes.NewSections);
        writer.AddList("不再有的部分", changes.GoneSections);
        writer.AddList("一字未变的话", changes.Repeated);
        return writer.On(layout);
    }

    private byte[] On(byte[] layout)
    {
        using MemoryStream stream = new();
        stream.Write(layout);
        using (WordprocessingDocument document = Packages.Open(stream, "版式", editable: true))
        {
            Body body = document.MainDocumentPart!.Document.Body!;
            SectionProperties? page = (SectionProperties?)body.GetFirstChild<SectionProperties>()?.CloneNode(true);
            body.RemoveAllChildren();
            body.Append(_blocks);
            if (page is not null)
                body.AppendChild(page);
            document.MainDocumentPart.Document.Save();
        }

        return DeterministicPackage.Rewrite(stream);
    }

    private void AddFigures(IReadOnlyList<FigureChange> figures)
    {
        Add("GwH1", "数字的变化");
        if (figures.Count == 0)
        {
            Add("Normal", "两份报告中的数字都相同。");
            return;
        }

        Table table = new(
            new TableProperties(new TableStyle { Val = "GwTable" }, new TableWidth { Width = "8845", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(Columns.Select(column => new GridColumn { Width = column.Width.ToString(CultureInfo.InvariantCulture) })));
        TableRow head = Row("GwTableHead", [.. Columns.Select(column => column.Head)]);
        head.TableRowProperties!.AppendChild(new TableHeader());
        table.AppendChild(head);
        foreach (FigureChange figure in figures)
            table.AppendChild(Row("GwTableCell", [figure.Name, figure.Earlier ?? "—", figure.Newer ?? "—", ChangeWords.Difference(figure) ?? "—", ChangeWords.Growth(figure) ?? "—"]));
        _blocks.Add(table);
        if (figures.Any(figure => figure.By == MatchedBy.Words))
            Add("Normal", "有一份报告没有数据项清单，数字按前面的文字对应，请核对。");
    }

    private void AddList(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        Add("GwH1", heading);
        foreach (string line in lines)
            Add("Normal", line);
    }

    private void Add(string style, string text) => _blocks.Add(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), Runs.Of(null, text)));

    private static TableRow Row(string style, IReadOnlyList<string> cells)
    {
        TableRow row = new(new TableRowProperties(new CantSplit()));
        foreach ((int i, string text) in cells.Index())
        {
            row.AppendChild(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = Columns[i].Width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), Runs.Of(null, text))));
        }

        return row;
    }
}
