using Mono.Cecil;

namespace Caidence.Architecture;

/// <summary>
/// Which feature knows which, over all layers. A feature is a folder: <c>Caidence.Leads</c> and everything below. What is not listed
/// is a border; what is listed and no longer used is crossed out, so that the table stays the map.
/// </summary>
public sealed class The_features
{
    private static readonly Dictionary<string, string[]> Knows = new()
    {
        ["Account"] = ["Identity", "Notifications", "Tenants"],
        ["Identity"] = ["Brands", "Teams", "Tenants"],
        ["BackgroundJobs"] = ["Social"],
        ["Brands"] = ["Leads", "Social"],
        ["ApiClients"] = ["Brands"],
        ["Auditing"] = ["Brands"],
        ["Support"] = ["Account", "Identity", "Tenants"],
        ["Onboarding"] = ["Brands", "Identity", "Invitations", "Profiles", "Social", "Tenants"],
        ["Profiles"] = ["Brands", "Social", "Tenants"],
        ["Members"] = ["Brands", "Identity", "Teams"],
        ["Teams"] = ["Brands", "Identity"],
        ["Invitations"] = ["Account", "Brands", "Identity", "Members"],
        ["Notifications"] = ["Brands", "Identity"],
        ["Leads"] = ["Brands", "Notifications", "Social"],
        ["Social"] = ["Brands", "Notifications"],
        ["SampleData"] = ["Brands", "Leads"],
        ["WhiteLabels"] = ["Brands", "Tenants"],
        ["WorkspaceSettings"] = ["Leads", "Tenants"],
    };

    private static readonly string[] Layers =
    [
        "Caidence.Domain.Shared", "Caidence.Domain", "Caidence.Application.Contracts", "Caidence.Application", "Caidence.EntityFrameworkCore",
        "Caidence.HttpApi",
    ];

    // What belongs to all: words and texts, the registers that are split by feature, seeding, and the database as a whole.
    private static readonly HashSet<string> Common =
        ["Localization", "Permissions", "Features", "Data", "Emailing", "EntityFrameworkCore", "PostgreSql", "Sqlite", "Migrations"];

    [Fact]
    public void Know_only_each_other_as_the_map_shows()
    {
        var found = Layers.SelectMany(layer => House.Open(layer).MainModule.Types).SelectMany(EdgesFrom).ToHashSet();
        var drawn = Knows.SelectMany(feature => feature.Value.Select(known => $"{feature.Key} knows {known}")).ToHashSet();

        found.Except(drawn).Order().ShouldBeEmpty("not on the map");
        drawn.Except(found).Order().ShouldBeEmpty("on the map, but not so any more");
    }

    private static IEnumerable<string> EdgesFrom(TypeDefinition type) =>
        FeatureOf(type) is not { } feature || Common.Contains(feature)
            ? []
            : TypeUses.Of(type)
                .Select(FeatureOf)
                .Where(known => known is not null && known != feature && !Common.Contains(known))
                .Select(known => $"{feature} knows {known}");

    private static string? FeatureOf(TypeReference type)
    {
        var outermost = type;
        while (outermost.DeclaringType is not null)
        {
            outermost = outermost.DeclaringType;
        }

        return outermost.Namespace.Split('.') is ["Caidence", var feature, ..] && Layers.Contains(LayerOf(outermost)) ? feature : null;
    }

    private static string LayerOf(TypeReference type) => type.Scope switch
    {
        AssemblyNameReference assembly => assembly.Name,
        ModuleDefinition module => module.Assembly.Name.Name,
        _ => "",
    };
}
