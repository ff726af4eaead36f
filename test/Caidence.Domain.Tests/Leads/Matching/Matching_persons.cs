using Caidence.Leads.Matching;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Matching;

public class Matching_persons
{
    [Theory]
    [InlineData("a", "1", "a", "1", PersonMatch.SameByEmail)]
    [InlineData("a", "1", "a", "2", PersonMatch.SameByEmail)]
    [InlineData("a", null, "a", null, PersonMatch.SameByEmail)]
    [InlineData(null, "1", "a", "1", PersonMatch.SameByPhone)]
    [InlineData("a", "1", null, "1", PersonMatch.SameByPhone)]
    [InlineData(null, "1", null, "1", PersonMatch.SameByPhone)]
    [InlineData("a", "1", "b", "1", PersonMatch.PossibleDuplicate)]
    [InlineData("a", "1", "b", "2", PersonMatch.Different)]
    [InlineData("a", null, "b", null, PersonMatch.Different)]
    [InlineData(null, null, null, null, PersonMatch.Different)]
    public void Trusts_email_more_than_phone(string? email, string? phone, string? otherEmail, string? otherPhone, PersonMatch match)
    {
        PersonMatching.Compare(new(email, phone), new(otherEmail, otherPhone)).ShouldBe(match);
        PersonMatching.Compare(new(otherEmail, otherPhone), new(email, phone)).ShouldBe(match);
    }

    [Fact]
    public void Chooses_by_email_before_phone()
    {
        var ada = new PersonKeys("ada", "1");
        var family = new PersonKeys(null, "2");

        var choice = PersonMatching.Choose(new("ada", "2"), [family, ada], person => person);

        choice.Same.ShouldBe(ada);
        choice.PossibleDuplicates.ShouldBe([family]);
    }

    [Fact]
    public void Leaves_the_choice_to_a_human_where_several_share_the_phone()
    {
        PersonKeys ada = new("ada", "1"), bob = new("bob", "1");

        var choice = PersonMatching.Choose(new(null, "1"), [ada, bob], person => person);

        choice.Same.ShouldBeNull();
        choice.PossibleDuplicates.ShouldBe([ada, bob]);
    }

    [Fact]
    public void Meets_somebody_new() => PersonMatching.Choose<PersonKeys>(new("ada", "1"), [new("bob", "2")], person => person).Same.ShouldBeNull();
}
