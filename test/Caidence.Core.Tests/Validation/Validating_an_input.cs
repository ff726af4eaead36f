using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Caidence.Core.Localization;
using Caidence.Core.Modularity;
using Caidence.Core.Tests.AspNetCore.Sample;
using Caidence.Core.Validation;
using Microsoft.Extensions.Configuration;
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

    [Fact]
    public void Names_the_limits_in_the_sentence() =>
        ErrorsOf(new() { Name = "x", Parts = [new() { Size = 11 }] }).Single().ErrorMessage.ShouldBe("The field Size must be between 1 and 10.");

    [Fact]
    public void Lets_an_input_speak_for_itself_once_its_members_are_right() =>
        ErrorsOf(new() { Name = "x", Motto = "x" }).Single().ErrorMessage.ShouldBe("A motto says more than a name.");

    [Fact]
    public void Speaks_the_callers_language()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");

        ErrorsOf(new() { Name = "" }).Single().ErrorMessage.ShouldBe("Das Feld Bezeichnung wird gebraucht.");
    }

    private static IEnumerable<string> MembersOf(Input? input) => ErrorsOf(input).SelectMany(error => error.MemberNames);

    private static IReadOnlyList<ValidationResult> ErrorsOf(Input? input)
    {
        var parameters = typeof(Validating_an_input).GetMethod(nameof(Take), BindingFlags.NonPublic | BindingFlags.Static)!.GetParameters();
        var services = new ServiceCollection()
            .AddApplication<CaidenceCoreModule>(new ConfigurationBuilder().Build(), "Staging")
            .Configure<AbpLocalizationOptions>(options =>
            {
                options.Add<SampleResource>();
                options.DefaultResourceType = typeof(SampleResource);
            })
            .BuildServiceProvider();

        return ObjectValidator.Validate(parameters, [input], services);
    }

    private static void Take(Input input) => _ = input;

    private sealed class Input : IValidatableObject
    {
        [Required]
        public string Name { get; set; } = "";

        public string Motto { get; set; } = "";
        public string? Nickname { get; set; }
        public List<Part> Parts { get; set; } = [];

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            Motto == Name ? [new("A motto says more than a name.", [nameof(Motto)])] : [];
    }

    private sealed class Part
    {
        [Range(1, 10)]
        public int Size { get; set; }
    }
}
