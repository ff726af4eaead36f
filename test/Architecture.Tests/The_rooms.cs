namespace Caidence.Architecture;

/// <summary>Who may use whom. This table is the diagram of the house: a room may also use what its rooms may use.</summary>
public sealed class The_rooms
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Caidence.Core"] = [],
        ["Caidence.Core.EntityFrameworkCore"] = ["Caidence.Core"],
        ["Caidence.Core.AspNetCore"] = ["Caidence.Core"],
        ["Caidence.Domain.Shared"] = ["Caidence.Core"],
        ["Caidence.Domain"] = ["Caidence.Domain.Shared"],
        ["Caidence.Application.Contracts"] = ["Caidence.Domain.Shared"],
        ["Caidence.Application"] = ["Caidence.Application.Contracts", "Caidence.Domain"],
        ["Caidence.EntityFrameworkCore"] = ["Caidence.Domain", "Caidence.Core.EntityFrameworkCore"],
        ["Caidence.HttpApi"] = ["Caidence.Application.Contracts", "Caidence.Core.AspNetCore"],
        ["Caidence.HttpApi.Client"] = ["Caidence.Application.Contracts"],
        ["Caidence.Platforms"] = ["Caidence.Domain"],
        ["Caidence.Media"] = ["Caidence.Domain"],
        ["Caidence.Storage"] = ["Caidence.Core"],
        ["Caidence.Hosting"] = ["Caidence.Domain", "Caidence.Core.AspNetCore"],
        ["Caidence.Web"] =
        [
            "Caidence.Application", "Caidence.EntityFrameworkCore", "Caidence.HttpApi", "Caidence.Media", "Caidence.Platforms", "Caidence.Storage",
            "Caidence.Hosting",
        ],
        ["Caidence.Worker"] = ["Caidence.Application", "Caidence.EntityFrameworkCore", "Caidence.Media", "Caidence.Platforms", "Caidence.Storage", "Caidence.Hosting"],
        ["Caidence.DbMigrator"] =
            ["Caidence.Application", "Caidence.EntityFrameworkCore", "Caidence.Hosting", "Caidence.Media", "Caidence.Platforms", "Caidence.Storage"],
    };

    [Fact]
    public void Are_all_in_the_diagram() => House.Rooms.ShouldBe(MayUse.Keys.Order());

    [Fact]
    public void Use_only_what_the_diagram_allows()
    {
        var trespasses =
            from room in House.Rooms
            from used in House.Room(room).GetReferencedAssemblies()
            where MayUse.ContainsKey(used.Name!) && !Reach(room).Contains(used.Name!)
            select $"{room} uses {used.Name}";

        trespasses.ShouldBeEmpty();
    }

    [Fact]
    public void Keep_entities_and_repositories_away_from_pages()
    {
        var web = House.Open("Caidence.Web");
        var trespasses =
            from type in web.MainModule.GetTypes()
            where type.Namespace.StartsWith("Caidence.Web.Pages", StringComparison.Ordinal)
            from used in TypeUses.Of(type)
            where used.Scope.Name is "Caidence.EntityFrameworkCore" or "Caidence.Domain"
            select $"{type.FullName} uses {used.FullName}";

        trespasses.Distinct().ShouldBeEmpty();
    }

    private static HashSet<string> Reach(string room) => [.. MayUse[room], .. MayUse[room].SelectMany(Reach)];
}
