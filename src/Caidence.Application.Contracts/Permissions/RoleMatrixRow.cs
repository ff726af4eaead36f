namespace Caidence.Permissions;

/// <summary>One resource of the <see cref="RoleMatrix"/>: on which side it lives, which actions it has, who may do them.</summary>
public sealed record RoleMatrixRow(
    string Resource, MultiTenancySides Side, IReadOnlyList<ResourceAction> Actions, IReadOnlyDictionary<string, IReadOnlyList<ResourceAction>> Cells)
{
    public IEnumerable<string> Permissions => Actions.Select(NameOf);

    public IEnumerable<string> PermissionsOf(string role) => Cells[role].Select(NameOf);

    public string NameOf(ResourceAction action) =>
        $"{CaidencePermissions.GroupName}.{Resource}{(action == ResourceAction.View ? "" : $".{action}")}";

    internal static IReadOnlyList<RoleMatrixRow> ReadAll(string table)
    {
        var lines = table.Split('\n').Select(CellsOf).ToList();
        var roles = lines[0][3..];
        return lines[1..].Select(cells => Read(cells, roles)).ToList();
    }

    private static RoleMatrixRow Read(string[] cells, string[] roles) => new(
        cells[0],
        Enum.Parse<MultiTenancySides>(cells[1], ignoreCase: true),
        ActionsOf(cells[2]),
        roles.Zip(cells[3..]).ToDictionary(cell => cell.First, cell => ActionsOf(cell.Second)));

    private static string[] CellsOf(string line) =>
        line.Replace('|', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IReadOnlyList<ResourceAction> ActionsOf(string letters) =>
        letters == "-" ? [] : letters.Select(letter => (ResourceAction)letter).ToList();
}
