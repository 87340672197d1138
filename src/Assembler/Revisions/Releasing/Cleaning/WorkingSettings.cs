using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Cleaning;

/// <summary>Settings of those who worked on the file: tracking, whose template it was made with, and the marks of their sessions.</summary>
internal sealed class WorkingSettings : ICleaning
{
    public string? Clean(Candidate candidate)
    {
        if (candidate.Main.DocumentSettingsPart is not { Settings: { } settings } part)
            return null;
        List<OpenXmlElement> working = [.. settings.ChildElements.Where(child => child is TrackRevisions or AttachedTemplate or Rsids or DocumentVariables)];
        foreach (AttachedTemplate template in working.OfType<AttachedTemplate>())
        {
            if (template.Id?.Value is { } id)
                part.DeleteReferenceRelationship(id);
        }

        working.ForEach(child => child.Remove());
        settings.Save();
        return working.Count > 0 ? "关闭修订，去掉编辑过程的设置" : null;
    }
}
