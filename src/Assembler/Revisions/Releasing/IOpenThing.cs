using DevZoneDocs.Assembler.Checks;

namespace DevZoneDocs.Assembler.Revisions.Releasing;

/// <summary>Something that has to be closed before a file is released; one kind, one file.</summary>
internal interface IOpenThing
{
    IEnumerable<Finding> Look(Candidate candidate);
}
