using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Lets content controls keep what is merged into them: what is bound would be overwritten from elsewhere when the document is
/// opened, and a prompt would vanish at the first click.
/// </summary>
internal static class TaggedControls
{
    private const string Prompt = "PlaceholderText";

    public static void Release(Run tag)
    {
        foreach (SdtElement control in tag.Ancestors<SdtElement>())
        {
            bool isPrompt = control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null;
            foreach (OpenXmlElement mark in (control.SdtProperties?.ChildElements.Where(child => child.LocalName is "showingPlcHdr" or "dataBinding").ToList() ?? []))
                mark.Remove();
            if (isPrompt && tag.RunProperties?.RunStyle?.Val?.Value == Prompt)
                tag.RunProperties.RunStyle.Remove();
        }
    }
}
