using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Rules;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>All checks of a text, in the order of their codes.</summary>
internal static class TextChecks
{
    public static IReadOnlyList<ITextCheck> Of(Lexicon lexicon) =>
    [
        new UnitsWithoutNumbers(),
        new Placeholders(lexicon),
        new NumberRuns(),
        new StatedCounts(),
        new CountsAcrossText(),
        new PartsSum(),
        new PartsWithinWhole(),
        new RatesOfCounts(),
        new SignWording(),
        new PercentOrPoints(lexicon),
        new PairedLists(),
        new DatesOfProjects(lexicon),
        new YearsOfPeriod(),
        new SpunTerms(lexicon),
        new PairedMarks(),
        new Punctuation(),
        new NumberForms(),
        new UnitForms(lexicon),
        new MeasureWords(lexicon),
        new Approximations(),
        new RepeatedClauses(lexicon),
        new ClaimsWithoutFigures(lexicon),
        new WebRemains(lexicon),
        new FusedHeadings(),
        new OrdinalSeries(),
        new NumeralStyle(),
        new MixedModality(),
        new RatiosAcrossText(lexicon),
        new Register(lexicon),
        new Superlatives(lexicon),
        new RelativeYearsInPlans(),
    ];
}
