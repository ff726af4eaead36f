using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Normalisation.Submissions;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class A_persons_name
{
    [Theory]
    [InlineData("Ada Lovelace", "Ada", "Lovelace", true)]
    [InlineData("Jan van der Berg", "Jan", "van der Berg", true)]
    [InlineData("Ada", "Ada", null, false)]
    [InlineData("李小龍", "李小龍", null, false)]
    [InlineData("  mary-jane   O’Neil \t", "mary-jane", "O’Neil", true)]
    [InlineData("\u202Eada\u200B \uFEFFlovelace\u0000", "ada", "lovelace", true)]
    [InlineData("Test Tester", "Test", "Tester", true)]
    public void Is_split_only_where_there_are_no_parts(string full, string first, string? last, bool isSplit)
    {
        var name = Normalised(("full_name", full)).Name;

        (name.First, name.Last, name.IsSplit).ShouldBe((first, last, isSplit));
    }

    [Fact]
    public void Is_taken_from_its_parts_before_the_whole()
    {
        var name = Normalised(("name", "Dr. Ada King"), ("first_name", "Ada"), ("last_name", "Lovelace")).Name;

        (name.First, name.Last, name.Full, name.IsSplit).ShouldBe(("Ada", "Lovelace", "Dr. Ada King", false));
    }

    [Theory]
    [InlineData("McKAY")]
    [InlineData("van der Berg")]
    [InlineData("d’Ångström-Li")]
    public void Is_never_re_cased(string last) => Normalised(("last_name", last)).Name.Last.ShouldBe(last);

    [Theory]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("none")]
    [InlineData("NULL")]
    [InlineData("undefined")]
    [InlineData("...")]
    [InlineData(" ")]
    public void Is_not_a_placeholder(string value) => Normalised(("first_name", value)).Name.First.ShouldBeNull();

    [Fact]
    public void Too_long_for_a_name_is_kept_as_an_answer()
    {
        var essay = new string('a', 300);

        Normalised(("first_name", essay)).Name.First.ShouldBeNull();
        Custom(Normalised(("first_name", essay)))["first_name"].ShouldBe(essay);
    }
}
