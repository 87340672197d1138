using System.Text;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Leaving;

/// <summary>The marks and words by which a text says that it is not for everybody (密级和内部标识).</summary>
internal static class SecrecyMarks
{
    /// <summary>A paragraph with such a word stays, though it may only speak of secrets.</summary>
    public static bool IsIn(string text) => Words.IsMatch(Bare(text));

    /// <summary>Where one of these stands anywhere, all around it is meant: 机密★1年, 【内部资料 注意保存】.</summary>
    public static bool MarksAll(string text) => Marks.IsMatch(Bare(text));

    /// <summary>Letters of any width, and no spaces or signs that cannot be seen: 机　密 is 机密.</summary>
    private static string Bare(string text)
    {
        string narrow = new([.. text.Where(letter => !char.IsSurrogate(letter))]);
        return Unseen.Replace(narrow.Normalize(NormalizationForm.FormKC), "");
    }

    private static readonly Regex Words = new(@"绝密|机密|秘密|密件|密级|涉密|保密|内部|内参|内情|不公开|不予公开|不宜公开|不得公开|不对外|不得外传|禁止外传|注意保存|敏感|[★☆]", RegexOptions.CultureInvariant);

    private static readonly Regex Marks = new(@"[★☆]|密级|内部资料|内部文件|内部参考|内部掌握|内部使用|注意保存|不得外传|禁止外传|[【〖（(〔\[〈](?:绝密|机密|秘密|内部|涉密|敏感|不公开|不予公开)[^】〗）)〕\]〉]{0,12}[】〗）)〕\]〉]|^(?:绝密|机密|秘密|内部|不公开)$", RegexOptions.CultureInvariant);

    private static readonly Regex Unseen = new(@"[\s\p{Cf}\p{Cc}·.．\-_]", RegexOptions.CultureInvariant);
}
