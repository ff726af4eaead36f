using Caidence.Core.Application.Dtos;
using Caidence.Core.Content;
using Caidence.Core.Json;
using Microsoft.AspNetCore.Http;

namespace Caidence.Core.AspNetCore.ApiDefinition;

/// <summary>Types as ABP's documents spell them. Our DTO bases and streams go by their ABP names, under which client packages already have them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, string> AbpNamespaces = new()
    {
        [typeof(ListResultDto<>).Namespace!] = "Volo.Abp.Application.Dtos",
        [typeof(IRemoteStreamContent).Namespace!] = "Volo.Abp.Content",
    };

    private static readonly HashSet<Type> Strings =
    [
        typeof(string), typeof(char), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(DateOnly), typeof(TimeOnly),
    ];

    private static readonly HashSet<Type> Numbers =
    [
        typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(float), typeof(double), typeof(decimal),
    ];

    /// <summary><c>Ns.Name&lt;Arg,Arg&gt;</c>, <c>T?</c> for <see cref="Nullable{T}"/>.</summary>
    public static string Of(Type type) =>
        Nullable.GetUnderlyingType(type) is { } bare ? Of(bare) + "?"
        : WireWords.AreUsedBy(type) ? typeof(string).FullName!
        // A file that is sent is the same to clients as one that is received.
        : type == typeof(IFormFile) ? Of(typeof(IRemoteStreamContent))
        : type.IsGenericParameter ? type.Name
        : type.IsGenericType ? WithArguments(type, Of)
        : BareName(type);

    /// <summary>The same with <c>[x]</c> for collections and <c>{k:v}</c> for dictionaries, as members are described.</summary>
    public static string OfMember(Type type) =>
        Nullable.GetUnderlyingType(type) is { } bare ? OfMember(bare) + "?"
        : DictionaryOf(type) is var (key, value) ? $"{{{OfMember(key)}:{OfMember(value)}}}"
        : ItemOf(type) is { } item ? $"[{OfMember(item)}]"
        : Of(type);

    /// <summary>What a client in another language has to know: <c>string</c>, <c>number</c>, <c>boolean</c>, <c>object</c>, or the name.</summary>
    public static string Simple(Type type) =>
        Nullable.GetUnderlyingType(type) is { } bare ? Simple(bare) + "?"
        : DictionaryOf(type) is var (key, value) ? $"{{{Simple(key)}:{Simple(value)}}}"
        : ItemOf(type) is { } item ? $"[{Simple(item)}]"
        : Strings.Contains(type) || WireWords.AreUsedBy(type) ? "string"
        : Numbers.Contains(type) ? "number"
        : type == typeof(bool) ? "boolean"
        : type == typeof(object) ? "object"
        : type.IsGenericType ? WithArguments(type, Simple)
        : Of(type);

    /// <summary>Key of a type in the list of types: <c>Ns.Name&lt;T0&gt;</c> for every generic one.</summary>
    public static string Key(Type type) =>
        type.IsGenericType
            ? $"{BareName(type)}<{string.Join(',', Enumerable.Range(0, type.GetGenericArguments().Length).Select(index => $"T{index}"))}>"
            : BareName(type);

    public static Type? ItemOf(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : Implemented(type, typeof(IEnumerable<>))?.GetGenericArguments()[0];

    public static (Type Key, Type Value)? DictionaryOf(Type type) =>
        (Implemented(type, typeof(IDictionary<,>)) ?? Implemented(type, typeof(IReadOnlyDictionary<,>)))?.GetGenericArguments()
            is [var key, var value] ? (key, value) : null;

    private static Type? Implemented(Type type, Type definition) =>
        type.GetInterfaces().Prepend(type).FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition);

    private static string WithArguments(Type type, Func<Type, string> name) =>
        $"{BareName(type)}<{string.Join(',', type.GetGenericArguments().Select(name))}>";

    private static string BareName(Type type)
    {
        var full = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name;
        var name = full.Split('`')[0];

        return AbpNamespaces.TryGetValue(type.Namespace ?? "", out var abp) ? abp + name[type.Namespace!.Length..] : name;
    }
}
