using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Cleaning;

/// <summary>Puts one letter in the place of another, in the run that it stands in.</summary>
internal static class LetterMends
{
    /// <param name="mend">The letter that is to stand at a place of a text; the one that stands there where nothing is wrong.</param>
    /// <returns>How many letters were mended.</returns>
    public static int Apply(Candidate candidate, Func<string, int, char> mend)
    {
        int mended = 0;
        foreach (RevisedParagraph paragraph in candidate.Paragraphs)
        {
            string text = paragraph.Text;
            for (int i = 0; i < text.Length; i++)
            {
                char right = mend(text, i);
                if (right == text[i])
                    continue;
                Letter letter = paragraph.Letters[i];
                Text holder = letter.Holder;
                holder.Text = $"{holder.Text[..letter.Offset]}{right}{holder.Text[(letter.Offset + 1)..]}";
                holder.Space = SpaceProcessingModeValues.Preserve;
                mended++;
            }

            if (mended > 0)
                paragraph.ReadAgain();
        }

        return mended;
    }
}
