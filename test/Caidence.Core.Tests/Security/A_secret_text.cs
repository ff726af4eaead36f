using System.Text.Json;
using Caidence.Core.Security;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Security;

public class A_secret_text
{
    private static readonly SecretText Secret = new("hunter2");

    [Fact]
    public void Prints_as_three_stars() => $"{Secret}".ShouldBe("***");

    [Fact]
    public void Never_leaves_through_json() =>
        JsonSerializer.Serialize(new { Secret, Map = new Dictionary<string, object> { ["a"] = Secret } }).ShouldNotContain("hunter2");

    [Fact]
    public void Comes_in_through_json() => JsonSerializer.Deserialize<SecretText>("\"hunter2\"")!.Reveal().ShouldBe("hunter2");

    [Fact]
    public void Shows_no_property_to_a_logger_that_takes_objects_apart() => typeof(SecretText).GetProperties().ShouldBeEmpty();

    [Fact]
    public void Equals_the_same_secret()
    {
        Secret.ShouldBe(new SecretText("hunter2"));
        Secret.ShouldNotBe(new SecretText("hunter3"));
    }

    [Fact]
    public void Is_given_away_only_on_request() => Secret.Reveal().ShouldBe("hunter2");
}
