using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>An object of the graph before field selection.</summary>
/// <param name="Values">What this object has; a field may exist and yet be absent here.</param>
internal sealed record GraphNode(GraphNodeType Type, JsonObject Values);

/// <param name="Fields">Every field that may be asked for.</param>
/// <param name="Defaults">What comes when none is asked for.</param>
internal sealed record GraphNodeType(string Name, IReadOnlyList<string> Fields, IReadOnlyList<string> Defaults);
