using Caidence.Leads.Ingestion.Normalisation;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class Search_words
{
    [Theory]
    [InlineData("McKay", "mckay")]
    [InlineData("Zoë  van der Berg-Müller", "zoe van der berg muller")]
    [InlineData("O’Neil & Sons, Ltd.", "o neil sons ltd")]
    [InlineData("李小龍", "李小龍")]
    [InlineData("Ada ADA ada", "ada")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Are_what_people_type(string? text, string words) => string.Join(' ', SearchWords.Of(text)).ShouldBe(words);
}
