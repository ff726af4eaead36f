using System.Text.Json;
using Caidence.Core.Json;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Json;

public class Wire_words
{
    [Fact]
    public void Are_snake_case_unless_a_member_says_otherwise()
    {
        WireWords.Of(Mood.New).ShouldBe("new");
        WireWords.Of(Mood.StatusChange).ShouldBe("status_change");
        WireWords.Of(Mood.LinkedIn).ShouldBe("linkedin");
        WireWords.All(typeof(Mood)).ShouldBe(["new", "status_change", "linkedin"]);
    }

    [Theory]
    [InlineData("status_change")]
    [InlineData("Status_Change")]
    public void Are_read_in_any_case(string word)
    {
        WireWords.TryParse<Mood>(word, out var mood).ShouldBeTrue();
        mood.ShouldBe(Mood.StatusChange);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("StatusChange")]
    public void Know_no_other_spelling(string? word) => WireWords.TryParse<Mood>(word, out _).ShouldBeFalse();

    [Fact]
    public void Travel_in_JSON_without_any_setup()
    {
        var json = JsonSerializer.Serialize(new Box(Mood.LinkedIn, null, new() { [Mood.New] = 1 }));

        json.ShouldBe("""{"Mood":"linkedin","Maybe":null,"Counts":{"new":1}}""");
        JsonSerializer.Deserialize<Box>(json)!.Counts[Mood.New].ShouldBe(1);
    }

    [Fact]
    public void Name_what_is_allowed_when_a_word_is_unknown()
    {
        var error = Should.Throw<UnknownWireWordException>(() => JsonSerializer.Deserialize<Box>("""{"Mood":"glad"}"""));

        error.AllowedWords.ShouldBe(["new", "status_change", "linkedin"]);
        error.Path.ShouldBe("$.Mood");
    }

    [WireWords]
    private enum Mood
    {
        New,
        StatusChange,

        [WireWord("linkedin")]
        LinkedIn,
    }

    private sealed record Box(Mood Mood, Mood? Maybe, Dictionary<Mood, int> Counts);
}
