using DevZoneDocs.Assembler.Revisions.Locating;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>
/// Compares three things sentence by sentence: what was generated, what stands in the editor's file, and what newer data say.
/// A sentence that an editor left alone becomes the newer one; in one that was edited each fact is looked at for itself.
/// </summary>
internal sealed class RefreshPlanner
{
    private readonly RefreshPlan _plan = new();
    private readonly IReadOnlyList<FoundSentence> _found;
    private readonly DraftMemory _newer;
    private readonly SentencePairs _pairs;
    private readonly FactNames _names;
    private readonly TableRows _rows;

    /// <summary>The sentences with facts of each row of the newer draft.</summary>
    private readonly ILookup<TableRow?, WrittenSentence> _toldInRow;

    private RefreshPlanner(IReadOnlyList<FoundSentence> found, DraftMemory newer, SentencePairs pairs, FactNames names, TableRows rows)
    {
        _found = found;
        _newer = newer;
        _pairs = pairs;
        _names = names;
        _rows = rows;
        _toldInRow = newer.Sentences.Where(sentence => sentence.Facts.Count > 0).ToLookup(sentence => rows.OfNewer(sentence.Paragraph));
    }

    /// <param name="found">The earlier draft's sentences, each at its number.</param>
    public static RefreshPlan Plan(
        IReadOnlyList<FoundSentence> found, DraftMemory newer, SentencePairs pairs, FactNames names, TableRows rows)
    {
        RefreshPlanner planner = new(found, newer, pairs, names, rows);
        foreach (FoundSentence sentence in found)
            planner.Look(sentence);
        planner.RemoveRows();
        planner.LookForNew();
        return planner._plan;
    }

    private void Look(FoundSentence found)
    {
        WrittenSentence? newer = _pairs.NewerOf(found.Sentence);
        if (newer is null)
            Remove(found);
        else if (found.AsGenerated is { } place)
            Rewrite(found, place, newer);
        else
            Compare(found, newer);
    }

    private void Rewrite(FoundSentence found, TextRange place, WrittenSentence newer)
    {
        IReadOnlyList<Replacement> replacements = SentenceChanges.Between(found, place, newer, _names);
        if (replacements.Count == 0)
            return;
        _plan.Replacements.AddRange(replacements);
        Fill(found, newer);
        _plan.Tell(
            found.Facts.Any(fact => fact.Fact.IsGap) && !newer.Facts.Any(placed => placed.Fact.IsGap) ? RevisionStep.Filled : RevisionStep.Updated,
            place,
            string.Join('；', replacements.Select(Told)));
    }

    private static string Told(Replacement replacement)
    {
        string comes = string.Concat(replacement.Pieces.Select(piece => piece.Text));
        if (replacement.Range.Length == 0)
            return $"加入“{comes}”";
        return comes.Length == 0 ? $"删去“{replacement.Range.Text}”" : $"{replacement.Range.Text} → {comes}";
    }

    private void Fill(FoundSentence found, WrittenSentence newer)
    {
        HashSet<string> known = [.. newer.Facts.Where(placed => !placed.Fact.IsGap).Select(placed => placed.Fact.Datum)];
        _plan.Filled.AddRange(found.Facts
            .Where(fact => fact.Fact.IsGap && fact.IsAsWritten && known.Contains(fact.Fact.Datum))
            .Select(fact => fact.Range!.Value));
    }

    private void Remove(FoundSentence found)
    {
        if (TableRows.Of(found.Place) is not null)
            return;
        if (found.AsGenerated is { } place)
        {
            _plan.Replacements.Add(new Replacement(place, []));
            _plan.Tell(RevisionStep.Removed, place, found.Sentence.Text);
        }
        else if (found.Place is { } edited && found.Facts.Any(fact => fact.Fact.Subject.Length > 0))
        {
            _plan.Comment(edited, $"新数据中已没有这一项，原句为：“{found.Sentence.Text}”。这里已经人工改动，没有删除，请酌定。");
        }
    }

    /// <summary>A row goes where nothing that it told is told any more; words without a datum in it go with it.</summary>
    private void RemoveRows()
    {
        foreach (IGrouping<TableRow, FoundSentence> row in _found
            .Where(found => found.Facts.Count > 0 && TableRows.Of(found.Place) is not null)
            .GroupBy(found => TableRows.Of(found.Place)!))
        {
            List<FoundSentence> gone = [.. row.Where(found => _pairs.NewerOf(found.Sentence) is null)];
            if (gone.Count == 0)
                continue;
            bool isWhole = gone.Count == row.Count() && gone.TrueForAll(found => found.AsGenerated is not null);
            IEnumerable<TextRange> places = isWhole ? _rows.TextOf(row.Key) : gone.Select(found => found.AsGenerated).OfType<TextRange>();
            _plan.Replacements.AddRange(places.Select(place => new Replacement(place, [])));
            if (isWhole)
                _plan.RemovedRows.Add(row.Key);
            _plan.Tell(RevisionStep.Removed, gone[0].Place, string.Join('，', gone.Select(found => found.Sentence.Text)));
        }
    }

    /// <summary>A sentence that an editor has changed stays as it is but for facts that were left alone.</summary>
    private void Compare(FoundSentence found, WrittenSentence newer)
    {
        foreach ((FoundFact fact, PlacedFact placed, PlacedFact? now) in Pair(found, newer))
        {
            if (now is null)
                continue;
            _names.Keep(now.Fact, fact.Fact);
            if (!now.Fact.SaysOtherThan(fact.Fact))
                continue;

            // Words that depend on the value stand around it: a figure alone would say the contrary (高于, 分别下降).
            if (fact.IsAsWritten && (fact.Text == now.Fact.Text || newer.ClauseOf(now) != found.Sentence.ClauseOf(placed)))
                _names.Leave(now.Fact, fact.Fact);
            else
                Compare(fact, now.Fact);
        }

        bool hasOtherWords = found.Sentence.Frame != newer.Frame;
        if (hasOtherWords && found.Place is { } place)
            _plan.Comment(place, $"数据变化后，这一句应写作：“{newer.Text}”。原句已经人工改动，没有替换，请酌定。");
        else if (found.Place is null && newer.Text != found.Sentence.Text && found.Facts.Any(fact => fact.Fact.Subject.Length > 0))
            _plan.Tell(RevisionStep.Left, null, $"“{found.Sentence.Text}”已不在文中，数据现为：“{newer.Text}”");
    }

    private void Compare(FoundFact fact, RememberedFact now)
    {
        if (fact.Range is not { } range || fact.Text == now.Text)
            return;
        if (fact.IsAsWritten)
        {
            bool hasBookmark = fact.By == FoundBy.Bookmark;
            _plan.Replacements.Add(new Replacement(range, [new NewPiece(now.Text, hasBookmark ? null : fact.Fact.Bookmark, now.IsGap)]) { IsWithinBookmark = hasBookmark });
            if (fact.Fact.IsGap && !now.IsGap)
                _plan.Filled.Add(range);
            _plan.Tell(fact.Fact.IsGap ? RevisionStep.Filled : RevisionStep.Updated, range, $"{fact.Fact.Text} → {now.Text}");
            return;
        }

        _names.Leave(now, fact.Fact);
        string source = now.Source.Length > 0 ? $"（{now.Source}）" : "";
        _plan.Comment(range, $"数据更新{source}：原为“{fact.Fact.Text}”，现为“{now.Text}”。这里已由人改为“{fact.Text}”，没有替换，请酌定。");
    }

    private static IEnumerable<(FoundFact Fact, PlacedFact Placed, PlacedFact? Now)> Pair(FoundSentence found, WrittenSentence newer)
    {
        ILookup<string, PlacedFact> byDatum = newer.Facts.ToLookup(placed => placed.Fact.Datum);
        Dictionary<string, int> told = [];
        foreach ((FoundFact fact, PlacedFact placed) in found.Facts.Zip(found.Sentence.Facts))
        {
            int time = told[fact.Fact.Datum] = told.GetValueOrDefault(fact.Fact.Datum) + 1;
            yield return (fact, placed, byDatum[fact.Fact.Datum].ElementAtOrDefault(time - 1));
        }
    }

    /// <summary>What the newer draft says and the earlier one did not.</summary>
    private void LookForNew()
    {
        foreach (IGrouping<int, WrittenSentence> paragraph in _newer.Sentences.GroupBy(sentence => sentence.Paragraph))
        {
            List<WrittenSentence> all = [.. paragraph];
            List<WrittenSentence> added = [.. all.Where(sentence => _pairs.EarlierOf(sentence) is null)];
            if (added.Count == 0)
                continue;
            if (_rows.OfNewer(paragraph.Key) is { } row)
                AddCell(row, paragraph.Key, all);
            else if (added.Count == all.Count)
                AddParagraph(paragraph.Key, all);
            else
                added.ForEach(sentence => AddSentence(sentence, all));
        }
    }

    private void AddParagraph(int number, IReadOnlyList<WrittenSentence> sentences)
    {
        if (PlaceBefore(sentences[0]) is { } before)
        {
            _plan.Insertions.Add(new NewSentences(number, sentences, before));
            _plan.Tell(RevisionStep.Inserted, before, TextOf(sentences));
        }
        else
        {
            _plan.Tell(RevisionStep.Left, null, $"文中找不到位置，没有写入：“{TextOf(sentences)}”");
        }
    }

    /// <summary>A cell of a new row comes with its row; one of a row that was there may have been empty.</summary>
    private void AddCell(TableRow row, int number, IReadOnlyList<WrittenSentence> sentences)
    {
        List<WrittenSentence> told = [.. _toldInRow[row]];
        if (told.Count > 0 && told.TrueForAll(sentence => _pairs.EarlierOf(sentence) is null))
        {
            AddParagraph(number, sentences);
            return;
        }

        if (!sentences.Any(sentence => sentence.Facts.Count > 0))
            return;
        TableRow? here = told.Select(sentence => TableRows.Of(FoundOf(sentence)?.Place)).FirstOrDefault(found => found is not null);
        if (here is not null && _rows.EmptyCell(here, number) is { } cell)
        {
            _plan.Replacements.Add(new Replacement(cell, [.. sentences.SelectMany(sentence => NewPieces.Of(sentence, _names))]));
            _plan.Tell(RevisionStep.Inserted, cell, TextOf(sentences));
        }
        else
        {
            _plan.Tell(RevisionStep.Left, null, $"表中找不到位置，没有写入：“{TextOf(sentences)}”");
        }
    }

    private static string TextOf(IEnumerable<WrittenSentence> sentences) => string.Concat(sentences.Select(sentence => sentence.Text));

    private void AddSentence(WrittenSentence sentence, IReadOnlyList<WrittenSentence> paragraph)
    {
        if (EndBefore(sentence, paragraph) is { } place)
        {
            _plan.Replacements.Add(new Replacement(place, [.. NewPieces.Of(sentence, _names)]));
            _plan.Tell(RevisionStep.Inserted, place, sentence.Text);
        }
        else
        {
            _plan.Tell(RevisionStep.Left, null, $"文中找不到位置，没有写入：“{sentence.Text}”");
        }
    }

    /// <summary>The end of the sentence of this paragraph before which it stands in the newer draft, else the beginning of the next.</summary>
    private TextRange? EndBefore(WrittenSentence sentence, IReadOnlyList<WrittenSentence> paragraph)
    {
        foreach (WrittenSentence before in paragraph.Where(each => each.Number < sentence.Number).Reverse())
        {
            if (FoundOf(before) is { } found && SentenceEndOf(found) is { } end)
                return end;
        }

        foreach (WrittenSentence behind in paragraph.Where(each => each.Number > sentence.Number))
        {
            if (FoundOf(behind)?.AsGenerated is { } place)
                return place with { Length = 0 };
        }

        return null;
    }

    private static TextRange? SentenceEndOf(FoundSentence found)
    {
        if (found.AsGenerated is { } place)
            return new TextRange(place.Paragraph, place.End, 0);
        if (found.Facts.LastOrDefault(fact => fact.Range is not null)?.Range is not { } last)
            return null;
        int end = last.End + SentenceEnds.FirstLength(last.Paragraph.Text.AsSpan(last.End));
        return new TextRange(last.Paragraph, end, 0);
    }

    private TextRange? PlaceBefore(WrittenSentence sentence)
    {
        for (int number = sentence.Number - 1; number >= 0; number--)
        {
            if (FoundOf(_newer.Sentences[number])?.Place is { } place)
                return place;
        }

        return null;
    }

    private FoundSentence? FoundOf(WrittenSentence newer) =>
        _pairs.EarlierOf(newer) is { } earlier ? _found[earlier.Number] : null;
}
