using Caidence.Leads.Ingestion.Normalisation;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class Spellings_of_names
{
    [Theory]
    [InlineData("Groß", "Groß|Gross")]
    [InlineData("GROẞ & Söhne", "GROẞ & Söhne|GROss & Soehne|GROss & Söhne")]
    [InlineData("Mu\u0308ller", "Mu\u0308ller|Mueller")]
    [InlineData("Mueller", "Mueller|Müller")]
    [InlineData("GROSS", "GROSS|GROß")]
    [InlineData("Weißmüller", "Weißmüller|Weissmueller|Weissmüller")]
    [InlineData("Ørsted", "Ørsted|oersted|orsted")]
    [InlineData("Łukasz", "Łukasz|lukasz")]
    [InlineData("Ada Lovelace", "Ada Lovelace")]
    [InlineData("李小龍", "李小龍")]
    public void Are_those_that_people_use(string text, string spellings) => string.Join('|', Spellings.Of(text)).ShouldBe(spellings);
}
