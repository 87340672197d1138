using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Pictures;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Program;

/// <summary>
/// A tag that writes a picture into the line: <c>{{ photo | picture: '60mm x 40mm' }}</c>. What is no picture is a gap, and told.
/// </summary>
internal sealed class PictureOperation(ValueTag tag, TemplateLocation location, RunMarkup run, StorySettings settings) : Operation
{
    private readonly PictureSize? _frame = PictureFormatter.FrameOf(tag);

    public override void Run(MergeContext context, Output output)
    {
        if (Read(tag, location, context) is not { } picture)
        {
            context.WriteGap(tag, location, run, output);
            return;
        }

        PictureSize natural = PictureSize.Natural(picture.Header);
        PictureSize size = _frame is { } frame ? natural.FitInto(frame) : natural.Within(PictureSize.Page);
        context.Carried.Parts.Add(picture.Part);
        output.Line?.Turn();
        using MarkupCompiler compiler = new(settings);
        compiler.Fixed(new Run(PictureDrawing.Of(picture, size, tag.Path.ToString())), isRepeated: false).Run(context, output);
    }

    /// <returns>Null for none, which is told where it is more than a datum that is missing.</returns>
    public static CarriedPicture? Read(ValueTag tag, TemplateLocation location, MergeContext context)
    {
        FactNode? node = context.Scope.Resolve(tag.Path).Node;
        CarriedPicture? picture = PictureReader.TryRead(node, context.Pictures, out string problem);
        if (problem.Length > 0)
            context.Missing.ReportUnusable(GapMessages.BadPicture(tag.Source, problem), location);
        return picture;
    }
}
