using System.Globalization;
using System.Xml.Linq;

namespace DevZoneDocs.Testing.Revising;

/// <summary>Revises a document as people do, by chance from a seed: types, deletes, splits, joins, moves, copies, formats, tracks.</summary>
public sealed class RandomEditor(int seed)
{
    private const string Editor = "编辑";
    private const string Typed = "经研究确认并进一步做好有关工作共12项约3.5万元";

    private static readonly XNamespace W = DocumentXml.W;

    private readonly Random _random = new(seed);
    private readonly List<string> _done = [];
    private int _id = 900_000;

    /// <summary>What was done, for whoever looks for a fault.</summary>
    public IReadOnlyList<string> Done => _done;

    public byte[] Edit(byte[] docx, int edits)
    {
        XElement document = DocumentXml.Read(docx);
        for (int i = 0; i < edits; i++)
            EditOnce(document);
        return DocumentXml.Write(docx, document);
    }

    private void EditOnce(XElement document)
    {
        List<XElement> paragraphs = [.. document.Descendants(W + "p").Where(paragraph => TextsOf(paragraph).Sum(text => text.Value.Length) > 1)];
        XElement paragraph = paragraphs[_random.Next(paragraphs.Count)];
        (string name, Action<XElement> edit) = _random.Next(16) switch
        {
            0 => ("insert", Insert),
            1 => ("delete", Delete),
            2 => ("retype", Retype),
            3 => ("split runs", SplitRun),
            4 => ("format", Format),
            5 => ("split", Split),
            6 => ("join", Join),
            7 => ("move", Move),
            8 => ("copy", Copy),
            9 => ("track insert", TrackInsert),
            10 => ("track delete", TrackDelete),
            11 => ("lose a bookmark", LoseBookmark),
            12 => ("take out a paragraph", TakeOut),
            13 => ("swap rows", SwapRows),
            14 => ("take out a row", TakeOutRow),
            _ => ("accept what was tracked", (Action<XElement>)Accept),
        };
        _done.Add($"{name}: {string.Concat(TextsOf(paragraph).Select(text => text.Value))}");
        edit(paragraph);
    }

    private void Insert(XElement paragraph)
    {
        XElement text = AnyText(paragraph);
        int at = _random.Next(text.Value.Length + 1);
        Set(text, text.Value.Insert(at, AnyWords()));
    }

    private void Delete(XElement paragraph)
    {
        XElement text = AnyText(paragraph);
        int at = _random.Next(text.Value.Length);
        Set(text, text.Value.Remove(at, _random.Next(1, Math.Min(8, text.Value.Length - at) + 1)));
    }

    /// <summary>A figure or a word is typed over; what it was in, a bookmark too, stays around it.</summary>
    private void Retype(XElement paragraph)
    {
        XElement text = AnyText(paragraph);
        Set(text, _random.Next(2) == 0 ? AnyWords() : _random.Next(1, 10_000).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>As Word does at every change of script, and at every save by another person.</summary>
    private void SplitRun(XElement paragraph)
    {
        XElement text = AnyText(paragraph);
        if (text.Value.Length < 2 || text.Parent!.Name != W + "r")
            return;
        int at = _random.Next(1, text.Value.Length);
        XElement rest = new(text.Parent);
        foreach (XElement other in rest.Elements().Where(element => element.Name != W + "rPr").ToList())
            other.Remove();
        rest.Add(TextElement(text.Value[at..]));
        foreach (XElement behind in text.ElementsAfterSelf().ToList())
        {
            behind.Remove();
            rest.Add(behind);
        }

        Set(text, text.Value[..at]);
        text.Parent!.AddAfterSelf(rest);
    }

    private void Format(XElement paragraph)
    {
        SplitRun(paragraph);
        XElement run = AnyText(paragraph).Parent!;
        XElement? properties = run.Element(W + "rPr");
        if (properties is null)
            run.AddFirst(properties = new XElement(W + "rPr"));
        if (properties.Element(W + "b") is null)
            properties.Add(new XElement(W + "em", new XAttribute(W + "val", "dot")));
        foreach (XElement second in properties.Elements(W + "em").Skip(1).ToList())
            second.Remove();
    }

    private void Split(XElement paragraph)
    {
        List<XElement> content = [.. paragraph.Elements().Where(element => element.Name != W + "pPr")];
        if (content.Count < 2 || IsCell(paragraph))
            return;
        int from = _random.Next(1, content.Count);
        XElement next = new(W + "p", paragraph.Element(W + "pPr") is { } properties ? new XElement(properties) : null);
        next.Descendants(W + "sectPr").Remove();
        foreach (XElement moved in content.Skip(from))
        {
            moved.Remove();
            next.Add(moved);
        }

        if (paragraph.Element(W + "pPr")?.Element(W + "sectPr") is not null)
            paragraph.AddBeforeSelf(new XElement(W + "p", content.Take(from)));
        else
            paragraph.AddAfterSelf(next);
    }

    private static void Join(XElement paragraph)
    {
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { } next || next.Name != W + "p" || next.Descendants(W + "sectPr").Any())
            return;
        foreach (XElement moved in next.Elements().Where(element => element.Name != W + "pPr").ToList())
        {
            moved.Remove();
            paragraph.Add(moved);
        }

        next.Remove();
    }

    private void Move(XElement paragraph)
    {
        if (IsCell(paragraph) || paragraph.Descendants(W + "sectPr").Any())
            return;
        List<XElement> places = [.. paragraph.Parent!.Elements(W + "p").Where(other => other != paragraph && !other.Descendants(W + "sectPr").Any())];
        if (places.Count == 0)
            return;
        paragraph.Remove();
        places[_random.Next(places.Count)].AddAfterSelf(paragraph);
    }

    /// <summary>Word keeps a bookmark's first place: the copy comes without.</summary>
    private void Copy(XElement paragraph)
    {
        if (IsCell(paragraph))
            return;
        XElement copy = new(paragraph);
        foreach (XElement mark in copy.Descendants().Where(element => element.Name.LocalName is "bookmarkStart" or "bookmarkEnd" or "commentRangeStart" or "commentRangeEnd" or "sectPr").ToList())
            mark.Remove();
        copy.Descendants(W + "r").Where(run => run.Element(W + "commentReference") is not null).Remove();
        copy.Descendants(W + "ins").Concat(copy.Descendants(W + "del")).ToList().ForEach(change => change.SetAttributeValue(W + "id", ++_id));
        paragraph.AddAfterSelf(copy);
    }

    private void TrackInsert(XElement paragraph)
    {
        XElement run = AnyText(paragraph).Parent!;
        XElement inserted = Change("ins", new XElement(W + "r", TextElement(AnyWords())));
        (run.Parent!.Name == W + "ins" ? run.Parent : run).AddAfterSelf(inserted);
    }

    private void TrackDelete(XElement paragraph)
    {
        SplitRun(paragraph);
        XElement text = AnyText(paragraph);
        XElement run = text.Parent!;
        if (run.Parent!.Name == W + "ins" || run.Elements(W + "t").Count() != 1)
            return;
        text.Name = W + "delText";
        XElement deleted = Change("del", new XElement(run));
        run.ReplaceWith(deleted);
    }

    /// <summary>A figure that is selected and typed anew takes its bookmark with it.</summary>
    private void LoseBookmark(XElement paragraph)
    {
        List<XElement> starts = [.. paragraph.Descendants(W + "bookmarkStart")];
        if (starts.Count == 0)
            return;
        XElement start = starts[_random.Next(starts.Count)];
        string id = start.Attribute(W + "id")!.Value;
        paragraph.Descendants(W + "bookmarkEnd").Where(end => end.Attribute(W + "id")!.Value == id).Remove();
        start.Remove();
    }

    private static void TakeOut(XElement paragraph)
    {
        if (!IsCell(paragraph) && !paragraph.Descendants(W + "sectPr").Any() && paragraph.Parent!.Elements(W + "p").Count() > 2)
            paragraph.Remove();
    }

    private void SwapRows(XElement paragraph)
    {
        if (AnyRow(paragraph) is { } row && row.ElementsAfterSelf(W + "tr").FirstOrDefault() is { } next)
        {
            next.Remove();
            row.AddBeforeSelf(next);
        }
    }

    private void TakeOutRow(XElement paragraph)
    {
        if (AnyRow(paragraph) is { } row && row.Parent!.Elements(W + "tr").Count() > 2)
            row.Remove();
    }

    private XElement? AnyRow(XElement paragraph)
    {
        List<XElement> rows = [.. paragraph.AncestorsAndSelf().Last().Descendants(W + "tr").Where(row => !row.Descendants(W + "vMerge").Any() && !row.Descendants(W + "tblHeader").Any())];
        return rows.Count > 0 ? rows[_random.Next(rows.Count)] : null;
    }

    private static void Accept(XElement paragraph)
    {
        foreach (XElement inserted in paragraph.Elements(W + "ins").ToList())
            inserted.ReplaceWith(inserted.Elements());
        paragraph.Elements(W + "del").Remove();
    }

    private XElement Change(string kind, XElement run) => new(
        W + kind,
        new XAttribute(W + "id", ++_id),
        new XAttribute(W + "author", Editor),
        new XAttribute(W + "date", "2026-10-09T09:00:00Z"),
        run);

    private XElement AnyText(XElement paragraph)
    {
        List<XElement> texts = [.. TextsOf(paragraph).Where(text => text.Value.Length > 0)];
        return texts[_random.Next(texts.Count)];
    }

    private string AnyWords()
    {
        int start = _random.Next(Typed.Length - 4);
        return Typed.Substring(start, _random.Next(1, Math.Min(10, Typed.Length - start)));
    }

    private static List<XElement> TextsOf(XElement paragraph) => [.. paragraph.Descendants(W + "t")];

    private static bool IsCell(XElement paragraph) => paragraph.Parent!.Name == W + "tc";

    private static XElement TextElement(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static void Set(XElement text, string value)
    {
        text.Value = value;
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }
}
