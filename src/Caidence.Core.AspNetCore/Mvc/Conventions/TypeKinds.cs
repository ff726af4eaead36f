namespace Caidence.Core.AspNetCore.Mvc.Conventions;

internal static class TypeKinds
{
    private static readonly HashSet<Type> PrimitiveLike =
    [
        typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid),
    ];

    /// <summary>Fits into one piece of an address: a number, a text, an id, a time, an enum, or one of these that may be null.</summary>
    public static bool IsPrimitiveLike(this Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsPrimitive || bare.IsEnum || PrimitiveLike.Contains(bare);
    }
}
