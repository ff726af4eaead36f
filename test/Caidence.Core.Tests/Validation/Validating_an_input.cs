using System.ComponentModel.DataAnnotations;
using Caidence.Core.Validation;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Validation;

public class Validating_an_input
{
    [Fact]
    public void Finds_everything_that_is_wrong_at_once() =>
        MembersOf(new Input { Name = "", Parts = [new() { Size = 0 }, new() { Size = 5 }, new() { Size = 11 }] })
            .ShouldBe(["Name", "Parts[0].Size", "Parts[2].Size"], ignoreOrder: true);

    [Fact]
    public void Refuses_null_where_the_type_promises_a_value() =>
        MembersOf(new Input { Name = "x", Parts = null!, Motto = null! }).ShouldBe(["Motto", "Parts"], ignoreOrder: true);

    [Fact]
    public void Refuses_null_inside_a_list() => MembersOf(new Input { Name = "x", Parts = [null!] }).ShouldBe(["Parts[0]"]);

    [Fact]
    public void Names_a_missing_input_itself() => MembersOf(null).ShouldBe(["input"]);

    [Fact]
    public void Is_content_with_null_where_it_is_allowed() => MembersOf(new Input { Name = "x", Nickname = null }).ShouldBeEmpty();

    private static IEnumerable<string> MembersOf(Input? input)
    {
        var parameters = typeof(Validating_an_input).GetMethod(nameof(Take), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .GetParameters();

        return ObjectValidator.Validate(parameters, [input], new ServiceCollection().BuildServiceProvider()).SelectMany(error => error.MemberNames);
    }

    private static void Take(Input input) => _ = input;

    private sealed class Input
    {
        [Required]
        public string Name { get; set; } = "";

        public string Motto { get; set; } = "";
        public string? Nickname { get; set; }
        public List<Part> Parts { get; set; } = [];
    }

    private sealed class Part
    {
        [Range(1, 10)]
        public int Size { get; set; }
    }
}
