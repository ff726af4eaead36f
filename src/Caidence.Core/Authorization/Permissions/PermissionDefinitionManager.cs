using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Authorization.Permissions;

/// <summary>All permissions there are, as the providers define them.</summary>
public interface IPermissionDefinitionManager
{
    IReadOnlyList<PermissionGroupDefinition> GetGroups();

    IReadOnlyCollection<PermissionDefinition> GetPermissions();

    PermissionDefinition? GetOrNull(string name);
}

public sealed class PermissionDefinitionManager(IEnumerable<IPermissionDefinitionProvider> providers)
    : IPermissionDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Definitions> _definitions = new(() => Definitions.From(providers));

    public IReadOnlyList<PermissionGroupDefinition> GetGroups() => _definitions.Value.Groups;

    public IReadOnlyCollection<PermissionDefinition> GetPermissions() => _definitions.Value.ByName.Values;

    public PermissionDefinition? GetOrNull(string name) => _definitions.Value.ByName.GetValueOrDefault(name);

    private sealed record Definitions(List<PermissionGroupDefinition> Groups, Dictionary<string, PermissionDefinition> ByName)
        : IPermissionDefinitionContext
    {
        public static Definitions From(IEnumerable<IPermissionDefinitionProvider> providers)
        {
            var definitions = new Definitions([], []);
            foreach (var provider in providers)
            {
                provider.Define(definitions);
            }

            foreach (var permission in definitions.Groups.SelectMany(group => group.Permissions).SelectMany(root => root.WithDescendants()))
            {
                definitions.ByName.Add(permission.Name, permission);
            }

            return definitions;
        }

        public PermissionGroupDefinition AddGroup(string name, string? displayNameKey = null)
        {
            var group = Groups.FirstOrDefault(existing => existing.Name == name);
            if (group is null)
            {
                Groups.Add(group = new(name, displayNameKey ?? "Permission:" + name));
            }

            return group;
        }
    }
}
