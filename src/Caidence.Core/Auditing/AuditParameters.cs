using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Caidence.Core.Aspects;

namespace Caidence.Core.Auditing;

/// <summary>The arguments of a call as JSON, without what is marked secret or personal.</summary>
public static class AuditParameters
{
    public const int MaxLength = 2000;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { HideSecrets } },
    };

    public static string Serialize(MethodCall call)
    {
        var named = call.Method.GetParameters().Zip(call.Arguments)
            .Where(pair => pair.Second is not (null or CancellationToken or Stream or Delegate))
            .ToDictionary(pair => pair.First.Name!, pair => pair.Second);
        var json = JsonSerializer.Serialize(named, Options);

        return json.Length <= MaxLength ? json : json[..MaxLength];
    }

    private static void HideSecrets(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider is MemberInfo member
                && (member.IsDefined(typeof(DisableAuditingAttribute)) || member.IsDefined(typeof(MaskedInAuditAttribute))))
            {
                property.ShouldSerialize = (_, _) => false;
            }
        }
    }
}
