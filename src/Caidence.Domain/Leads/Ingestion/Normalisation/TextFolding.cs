using System.Text;
using System.Text.RegularExpressions;

namespace Caidence.Leads.Ingestion.Normalisation;

internal static partial class TextFolding
{
    /// <summary>Removes accents and differences of width: <c>Prénom</c> and <c>Ｐｒｅｎｏｍ</c> are <c>Prenom</c>.</summary>
    // Only the marks of European scripts: in Hindi or Japanese a mark is part of the letter.
    public static string FoldAccents(string text) => Ascii.IsValid(text) ? text :
        CombiningMarks().Replace(text.Normalize(NormalizationForm.FormKD), "").Normalize(NormalizationForm.FormKC);

    [GeneratedRegex("[\u0300-\u036f]")]
    private static partial Regex CombiningMarks();
}
